using MamaCare.Domain.Pregnancies;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Pregnancies;

/// <remarks>Rows are added, never changed: evidence that was replaced stays in the history.</remarks>
internal sealed class DatingEntryConfiguration : IEntityTypeConfiguration<DatingEntry>
{
    public void Configure(EntityTypeBuilder<DatingEntry> entry)
    {
        entry.ToTable("pregnancy_datings");
        entry.HasKey(d => d.Id);
        entry.Property(d => d.Basis).HasMaxLength(200);
        entry.Property(d => d.Reason).IsSensitive();

        entry.ComplexProperty(d => d.LastPeriod, period =>
        {
            period.Property(p => p.Date).HasColumnName("lmp_date");
            period.Property(p => p.CycleLengthDays).HasColumnName("cycle_length_days");
        });
        entry.ComplexProperty(d => d.Scan, scan =>
        {
            scan.Property(s => s.Date).HasColumnName("scan_date");
            scan.Property(s => s.AgeInDays).HasColumnName("scan_age_in_days");
        });
        entry.ComplexProperty(d => d.Transfer, transfer =>
        {
            transfer.Property(t => t.Date).HasColumnName("transfer_date");
            transfer.Property(t => t.EmbryoAgeDays).HasColumnName("embryo_age_days");
        });
    }
}
