using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>Where a facility stands, as far as its list tells.</summary>
public sealed record Place
{
    public const int MaxNameLength = 100;

    private Place()
    {
    } // EF Core

    public Place(string? town, string? chiefdom, string? district, GeoPoint? position, PositionQuality quality)
    {
        Town = town;
        Chiefdom = chiefdom;
        District = district;
        Latitude = position?.Latitude;
        Longitude = position?.Longitude;
        Quality = position is null ? PositionQuality.Unknown : quality;
    }

    /// <summary>Of an entry that nobody has placed yet.</summary>
    public static Place Nowhere { get; } = new(null, null, null, null, PositionQuality.Unknown);

    public string? Town { get; private init; }

    public string? Chiefdom { get; private init; }

    /// <summary>Name of a <see cref="CareDirectory.District"/>; null when the list does not know it.</summary>
    public string? District { get; private init; }

    /// <summary>Degrees, WGS84; null together with <see cref="Longitude"/>.</summary>
    public double? Latitude { get; private init; }

    public double? Longitude { get; private init; }

    public PositionQuality Quality { get; private init; }

    public GeoPoint? Position =>
        Latitude is { } latitude && Longitude is { } longitude ? GeoPoint.At(latitude, longitude).Value : null;
}
