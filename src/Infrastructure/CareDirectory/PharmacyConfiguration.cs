using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class PharmacyConfiguration : IEntityTypeConfiguration<Pharmacy>
{
    public const string OnePerSourceKey = "ux_pharmacies_source_key";

    public void Configure(EntityTypeBuilder<Pharmacy> pharmacy)
    {
        pharmacy.ToTable("pharmacies");
        pharmacy.ConfigureFacility<Pharmacy, PharmacyId, FacilityFacts>(OnePerSourceKey, VerificationDecisionConfiguration.OfPharmacy);
    }
}
