namespace MamaCare.Domain.Common;

/// <summary>A place on the map.</summary>
/// <remarks>Degrees, WGS84; latitude -90 to 90, longitude -180 to 180.</remarks>
public readonly record struct GeoPoint
{
    private GeoPoint(double latitude, double longitude) => (Latitude, Longitude) = (latitude, longitude);

    public double Latitude { get; }

    public double Longitude { get; }

    /// <returns><c>position.out-of-range</c> outside the globe, or for a value that is no number.</returns>
    public static Result<GeoPoint> At(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90) || !(longitude is >= -180 and <= 180))
            return Error.Invalid("position.out-of-range", "Latitude must lie between -90 and 90, longitude between -180 and 180.");
        return new GeoPoint(latitude, longitude);
    }
}
