using System.Globalization;
using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>What tells an entry of a list from every other, whenever the list is read again: source, name, district and position.</summary>
public static class SourceKey
{
    public const int MaxLength = 400;

    /// <summary>Ignores case and doubled spaces in the names, and anything under a metre in the position.</summary>
    /// <param name="district">As in the list; null when it names none.</param>
    public static string Of(DirectorySource source, string name, string? district, GeoPoint? position) =>
        $"{source.ToString().ToLowerInvariant()}|{SearchText.Compared(name)}|{SearchText.Compared(district)}|{Write(position)}";

    // Five decimals of a degree are 1.1 m.
    private static string Write(GeoPoint? position) => position is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"{at.Latitude:F5},{at.Longitude:F5}")
        : "";
}
