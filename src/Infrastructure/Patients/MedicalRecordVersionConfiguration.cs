using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

/// <remarks>Rows are added, never changed.</remarks>
internal sealed class MedicalRecordVersionConfiguration : IEntityTypeConfiguration<MedicalRecordVersion>
{
    public void Configure(EntityTypeBuilder<MedicalRecordVersion> version)
    {
        version.ToTable("medical_record_versions");
        version.HasKey(v => v.Id);
        version.ComplexProperty(v => v.Facts, MedicalRecordConfiguration.Configure);
        version.Property(v => v.Reason).IsSensitive();
    }
}
