using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class MedicalRecordConfiguration : IEntityTypeConfiguration<MedicalRecord>
{
    /// <summary>Shadow key of the history.</summary>
    public const string Key = "MedicalRecordId";

    public void Configure(EntityTypeBuilder<MedicalRecord> record)
    {
        record.ToTable("medical_records");
        record.HasKey(r => r.Id);
        record.Property(r => r.Id).ValueGeneratedOnAdd();
        record.Property(r => r.Version).IsConcurrencyToken();
        record.Property(r => r.AuthorName).HasMaxLength(MedicalFacts.MaxNameLength);
        record.ComplexProperty(r => r.Facts, Configure);
        record.HasOne<Patient>().WithMany().HasForeignKey(r => r.PatientId).OnDelete(DeleteBehavior.Restrict);
        record.HasMany(r => r.Earlier).WithOne().HasForeignKey(Key).IsRequired();
        record.HasIndex(r => new { r.PatientId, r.Id });
    }

    internal static void Configure(ComplexPropertyBuilder<MedicalFacts> facts)
    {
        facts.Property(f => f.Date).HasColumnName("date");
        facts.Property(f => f.Diagnosis).HasColumnName("diagnosis").IsSensitive();
        facts.Property(f => f.Treatment).HasColumnName("treatment").IsSensitive();
        facts.Property(f => f.Medication).HasColumnName("medication").IsSensitive();
        facts.Property(f => f.Doctor).HasColumnName("doctor").HasMaxLength(MedicalFacts.MaxNameLength);
        facts.Property(f => f.Hospital).HasColumnName("hospital").HasMaxLength(MedicalFacts.MaxNameLength);
    }
}
