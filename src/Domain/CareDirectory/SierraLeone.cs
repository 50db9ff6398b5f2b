namespace MamaCare.Domain.CareDirectory;

/// <summary>Where a position can lie: a box around the country, so that swapped or mistyped degrees are noticed.</summary>
/// <remarks>
/// Degrees, WGS84: 6.8 to 10.1 N, 13.6 to 10.1 W. A plausibility box, not the border: the country itself extends from
/// 6°55' to 10°00' N and from 10°14' to 13°18' W. Source of the extent: CIA World Factbook; Statistics Sierra Leone.
/// </remarks>
public static class SierraLeone
{
    public static bool SpansLatitude(double degrees) => degrees is >= 6.8 and <= 10.1;

    public static bool SpansLongitude(double degrees) => degrees is >= -13.6 and <= -10.1;
}
