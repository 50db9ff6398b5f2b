using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class CareRelationConfiguration : IEntityTypeConfiguration<CareRelation>
{
    public void Configure(EntityTypeBuilder<CareRelation> relation)
    {
        relation.ToTable("care_relations");

        // In this order it answers both questions: may she see this record, and whose records may she see.
        relation.HasKey(r => new { r.AccountId, r.PatientId });
    }
}
