using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>How far it is, as the crow flies.</summary>
/// <remarks>Kilometres on a sphere of 6,371.0 km (IUGG mean radius); within 0.5 % of the ellipsoid. Formula: haversine.</remarks>
public static class Distance
{
    private const double EarthRadius = 6371.0;
    private const double KilometresOfADegree = EarthRadius * Math.PI / 180;

    public static double Between(GeoPoint a, GeoPoint b)
    {
        var (latitude, longitude) = (Radians(b.Latitude - a.Latitude), Radians(b.Longitude - a.Longitude));
        var chord = Math.Pow(Math.Sin(latitude / 2), 2)
            + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>A box in degrees that holds everything within the radius, and some of the corners.</summary>
    public static (double South, double North, double West, double East) Box(GeoPoint centre, double radius)
    {
        var height = radius / KilometresOfADegree;
        var shrunk = Math.Cos(Radians(Math.Min(89, Math.Abs(centre.Latitude) + height))); // degrees of longitude, towards the poles
        var width = height / Math.Max(0.01, shrunk);
        return (centre.Latitude - height, centre.Latitude + height, centre.Longitude - width, centre.Longitude + width);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
