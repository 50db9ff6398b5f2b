using System.Globalization;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>The public-sector facilities of Maina et al. 2019 (WHO), with the districts of 2017 added.</summary>
internal sealed class WhoList2019 : IFacilityListFormat
{
    /// <summary>
    /// Degrees. West of 12° W, the limit of UTM zones 28 and 29, the points that this list calls GPS lie about 6 km too far south-east
    /// (0.0178° south, 0.0518° east); this is that limit, shifted alike. Found against OpenStreetMap: see data/README.md.
    /// </summary>
    private const double ShiftedWestOf = -11.948;

    public DirectorySource Source => DirectorySource.Who2019;

    public ListColumns Columns { get; } = new("facility_name", "district_2017", "chiefdom_2021", "", "");

    public IReadOnlyList<string> Required { get; } =
        ["facility_name", "level", "ownership", "latitude", "longitude", "coordinate_source", "district_2017", "chiefdom_2021"];

    public ListedFacility Read(int line, Func<string, string> row) => new(
        line, IsPharmacy: false, TypeOf(row("level"), row("facility_type_source")), OwnershipOf(row("ownership")),
        row("facility_name"), row("chiefdom_2021"), row("district_2017"),
        row("latitude"), row("longitude"), QualityOf(row("coordinate_source"), row("longitude")), Phone: "", OpeningHours: "");

    private static FacilityType TypeOf(string level, string typeInSource) => level.ToUpperInvariant() switch
    {
        "MCHP" => FacilityType.Mchp,
        "CHP" => FacilityType.Chp,
        "CHC" => FacilityType.Chc,
        "CLINIC" => FacilityType.Clinic,
        "HOSPITAL" when typeInSource is "Refferal Hospital" or "Referral Hospital" => FacilityType.ReferralHospital,
        "HOSPITAL" => FacilityType.Hospital,
        _ => FacilityType.Other,
    };

    private static Ownership OwnershipOf(string owner) => owner.ToUpperInvariant() switch
    {
        "MOH" or "GOVT." => Ownership.Government,
        "FBO" => Ownership.FaithBased,
        "NGO" => Ownership.Ngo,
        "PRIVATE" => Ownership.Private,
        _ => Ownership.Unknown,
    };

    private static PositionQuality QualityOf(string coordinateSource, string longitude) => coordinateSource.ToUpperInvariant() switch
    {
        "GPS" when IsShifted(longitude) => PositionQuality.Approximate,
        "GPS" => PositionQuality.Gps,
        "GOOGLE EARTH" => PositionQuality.Map,
        "" => PositionQuality.Unknown,
        _ => PositionQuality.Approximate,
    };

    private static bool IsShifted(string longitude) =>
        double.TryParse(longitude, CultureInfo.InvariantCulture, out var degrees) && degrees < ShiftedWestOf;
}
