using MamaCare.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Audit;

/// <summary>This module's window on the database.</summary>
public interface IAuditDb
{
    DbSet<AuditEntry> AuditEntries { get; }

    /// <summary>Writes entries on their own, forgetting whatever else the refused or failed request had changed.</summary>
    Task WriteApartAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken ct);
}
