using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>The health sites of OpenStreetMap as healthsites.io served them in 2020; the list that knows pharmacies.</summary>
internal sealed class OsmList2020 : IFacilityListFormat
{
    public DirectorySource Source => DirectorySource.Osm2020;

    public ListColumns Columns { get; } = new("name", "district", "chiefdom", "contact_number", "opening_hours");

    public IReadOnlyList<string> Required { get; } =
    [
        "osm_id", "name", "amenity", "operator", "operator_type", "opening_hours", "contact_number",
        "latitude", "longitude", "district", "chiefdom",
    ];

    public ListedFacility Read(int line, Func<string, string> row) => new(
        line, row("amenity") == "pharmacy", TypeOf(row("amenity")), OwnershipOf(row("operator"), row("operator_type")),
        row("name"), row("chiefdom"), row("district"),
        row("latitude"), row("longitude"), PositionQuality.Map, row("contact_number"), row("opening_hours"));

    private static FacilityType TypeOf(string amenity) => amenity switch
    {
        "hospital" => FacilityType.Hospital,
        "clinic" or "doctors" => FacilityType.Clinic,
        _ => FacilityType.Other,
    };

    // Whoever draws the map writes the operator as free text; only clear cases are read.
    private static Ownership OwnershipOf(string operatorName, string operatorType) => (operatorName.ToUpperInvariant(), operatorType) switch
    {
        (_, "religious") => Ownership.FaithBased,
        (_, "private") or ("PRIVATE", _) => Ownership.Private,
        (_, "government") or ("GOVERNMENT" or "GOVERNMENT OF SIERRA LEONE" or "MOH", _) => Ownership.Government,
        var (name, _) when name.StartsWith("MINISTRY OF HEALTH", StringComparison.Ordinal) => Ownership.Government,
        _ => Ownership.Unknown,
    };
}
