using MamaCare.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Audit;

/// <remarks>No foreign keys: the trail outlives whatever it speaks of. The engines refuse update and delete.</remarks>
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.Property(e => e.Action).HasMaxLength(AuditEntry.MaxWordLength);
        entry.Property(e => e.Outcome).HasMaxLength(AuditEntry.MaxWordLength);
        entry.Property(e => e.Address).HasMaxLength(64);
        entry.Property(e => e.TraceId).HasMaxLength(64);
        entry.HasOne(e => e.Reason).WithOne().HasForeignKey<AuditReason>(r => r.Id).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => new { e.PatientId, e.Id });
        entry.HasIndex(e => new { e.AccountId, e.Id });
        entry.HasIndex(e => e.At);
    }
}
