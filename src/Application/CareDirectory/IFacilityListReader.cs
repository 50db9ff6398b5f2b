using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>Reads a facility list as its publisher wrote it, and tells by the header which one it is.</summary>
public interface IFacilityListReader
{
    /// <returns><c>import.not-readable</c> when the file as a whole is no list we know, or is damaged.</returns>
    Result<FacilityList> Read(byte[] content);
}

/// <param name="Columns">What this list calls the things that may be wrong with a row.</param>
public sealed record FacilityList(DirectorySource Source, ListColumns Columns, IReadOnlyList<ListedFacility> Rows);

public sealed record ListColumns(string Name, string District, string Chiefdom, string Phone, string OpeningHours);

/// <summary>One row of a list, unchecked: text is trimmed, and empty where the list is silent.</summary>
/// <param name="Row">The line of the file it begins on; the header is line 1.</param>
public sealed record ListedFacility(
    int Row, bool IsPharmacy, FacilityType Type, Ownership Ownership, string Name, string Chiefdom, string District,
    string Latitude, string Longitude, PositionQuality Quality, string Phone, string OpeningHours);

/// <summary>A row that was left out, and why.</summary>
/// <param name="Row">The line of the file it begins on; the header is line 1.</param>
/// <param name="Field">The column as the file names it.</param>
public sealed record RejectedRow(int Row, string Field, string Error);
