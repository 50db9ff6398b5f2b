using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class HospitalConfiguration : IEntityTypeConfiguration<Hospital>
{
    /// <summary>Two imports of one list at the same moment: only the database sees both.</summary>
    public const string OnePerSourceKey = "ux_hospitals_source_key";
    public const string OnePerLicence = "ux_hospitals_licence";
    public const string OnePerEmail = "ux_hospitals_email";

    public void Configure(EntityTypeBuilder<Hospital> hospital)
    {
        hospital.ToTable("hospitals");
        hospital.ConfigureFacility<Hospital, HospitalId, HospitalFacts>(
            new FacilityIndexes(OnePerSourceKey, OnePerLicence, OnePerEmail), VerificationDecisionConfiguration.OfHospital);
        hospital.Property(h => h.Picture).HasMaxLength(FacilityConfiguration.PictureNameLength);
        hospital.PrimitiveCollection(h => h.Services).ElementType().HasMaxLength(ServiceList.MaxLength);
    }
}
