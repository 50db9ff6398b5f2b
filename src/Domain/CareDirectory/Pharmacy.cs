using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

public sealed class Pharmacy : Facility<PharmacyId, FacilityFacts>
{
    private Pharmacy()
    {
    } // EF Core

    private Pharmacy(DirectorySource source, string? sourceKey, DateTimeOffset now)
        : base(source, sourceKey, now)
    {
    }

    /// <summary>An entry of an imported list, waiting for its verification.</summary>
    public static Pharmacy FromList(DirectorySource source, string sourceKey, FacilityFacts facts, DateTimeOffset now)
    {
        var pharmacy = new Pharmacy(source, sourceKey, now);
        pharmacy.Take(facts);
        return pharmacy;
    }

    /// <summary>An entry that an administrator writes, waiting for its verification.</summary>
    public static Pharmacy ByHand(DateTimeOffset now) => new(DirectorySource.ByHand, sourceKey: null, now);

    private protected override IDomainEvent Decided(VerificationState state, string? reason) => new PharmacyDecided(Id, state, reason);

    private protected override FacilityFacts Facts() => new(Name, Place, Phone, OpeningHours);
}
