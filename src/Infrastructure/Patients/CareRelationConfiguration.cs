using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class CareRelationConfiguration : IEntityTypeConfiguration<CareRelation>
{
    public void Configure(EntityTypeBuilder<CareRelation> relation)
    {
        relation.ToTable("care_relations");

        relation.HasKey(r => r.Id);
        relation.Property(r => r.Id).ValueGeneratedOnAdd();

        // In this order they answer both questions: may this record be seen, and which records may be seen.
        relation.HasIndex(r => new { r.AccountId, r.PatientId });
        relation.HasIndex(r => new { r.HospitalId, r.PatientId });
    }
}
