using MamaCare.Application.Common;
using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>This module's window on the database.</summary>
public interface IRemindersDb : IUnitOfWork
{
    DbSet<Reminder> Reminders { get; }

    DbSet<DeliveryAttempt> DeliveryAttempts { get; }

    /// <summary>Adds new ones within the transaction under way; they are there after the next save at the latest.</summary>
    Task AddManyAsync(IReadOnlyCollection<Reminder> reminders, CancellationToken ct);

    /// <summary>Forgets what was loaded, so that the next page of a long run starts with empty hands.</summary>
    void Forget();
}
