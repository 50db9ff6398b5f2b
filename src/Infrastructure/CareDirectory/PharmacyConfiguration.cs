using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class PharmacyConfiguration : IEntityTypeConfiguration<Pharmacy>
{
    public const string OnePerSourceKey = "ux_pharmacies_source_key";
    public const string OnePerLicence = "ux_pharmacies_licence";
    public const string OnePerEmail = "ux_pharmacies_email";

    public void Configure(EntityTypeBuilder<Pharmacy> pharmacy)
    {
        pharmacy.ToTable("pharmacies");
        pharmacy.ConfigureFacility<Pharmacy, PharmacyId, FacilityFacts>(
            new FacilityIndexes(OnePerSourceKey, OnePerLicence, OnePerEmail), VerificationDecisionConfiguration.OfPharmacy);
    }
}
