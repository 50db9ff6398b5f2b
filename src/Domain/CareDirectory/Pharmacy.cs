using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

public sealed class Pharmacy : Facility<PharmacyId, FacilityFacts>
{
    /// <summary>How OpenStreetMap writes that a place never closes.</summary>
    private const string Always = "24/7";

    private Pharmacy()
    {
    } // EF Core

    private Pharmacy(DirectorySource source, string sourceKey, DateTimeOffset now)
        : base(source, sourceKey, now)
    {
    }

    public bool Is24Hours => OpeningHours == Always;

    /// <summary>An entry of an imported list, waiting for its verification.</summary>
    public static Pharmacy FromList(DirectorySource source, string sourceKey, FacilityFacts facts, DateTimeOffset now)
    {
        var pharmacy = new Pharmacy(source, sourceKey, now);
        pharmacy.Take(facts);
        return pharmacy;
    }

    private protected override FacilityFacts Facts() => new(Name, Place, Phone, OpeningHours);
}
