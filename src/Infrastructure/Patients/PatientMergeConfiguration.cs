using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class PatientMergeConfiguration : IEntityTypeConfiguration<PatientMerge>, IEntityTypeConfiguration<MovedRow>
{
    public void Configure(EntityTypeBuilder<PatientMerge> merge)
    {
        merge.ToTable("patient_merges");
        merge.HasKey(m => m.Id);
        merge.Property(m => m.Id).ValueGeneratedOnAdd();
        merge.Property(m => m.Version).IsConcurrencyToken();
        merge.Property(m => m.Reason).IsSensitive();
        merge.HasMany(m => m.Moved).WithOne().HasForeignKey("merge_id");
        merge.HasOne<Patient>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Patient>().WithMany().HasForeignKey(m => m.ClosedId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MovedRow> row)
    {
        row.ToTable("patient_merge_rows");
        row.Property(r => r.Table).HasColumnName("table_name").HasMaxLength(MovedRow.MaxTableLength);
        row.Property(r => r.Row).HasColumnName("row_id");
    }
}
