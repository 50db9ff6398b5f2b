using System.Globalization;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>Turns the rows of a list into entries of the directory, or into reasons why not.</summary>
/// <remarks>A row without a district, or without any position, is taken: an administrator sees it before it becomes public.</remarks>
/// <param name="districts">The districts as MamaCare writes them, found without regard to case.</param>
internal sealed class ListedFacilityCheck(FacilityList list, IReadOnlyDictionary<string, string> districts)
{
    private readonly Dictionary<string, int> _rowByKey = [];

    /// <param name="entry">Set when the answer is null.</param>
    public RejectedRow? Reject(ListedFacility row, out ListEntry entry)
    {
        entry = null!;
        if (row.Name.Length == 0) return No(list.Columns.Name, "The row has no name.");
        foreach (var (column, text, limit) in Texts(row))
        {
            if (text.Length > limit) return No(column, $"This text has more than {limit} characters.");
            if (!text.IsOneLine()) return No(column, "This text holds a control or an invisible character.");
        }

        string? district = null;
        if (row.District.Length > 0 && !districts.TryGetValue(row.District, out district))
            return No(list.Columns.District, $"There is no such district. Use one of: {string.Join(", ", districts.Values)}.");

        GeoPoint? position = null;
        if (row.Latitude.Length > 0 || row.Longitude.Length > 0)
        {
            if (ReadDegrees(row.Latitude) is not { } latitude) return No("latitude", "This is not a number of degrees.");
            if (ReadDegrees(row.Longitude) is not { } longitude) return No("longitude", "This is not a number of degrees.");
            if (!SierraLeone.SpansLatitude(latitude)) return No("latitude", "This lies outside Sierra Leone.");
            if (!SierraLeone.SpansLongitude(longitude)) return No("longitude", "This lies outside Sierra Leone.");
            position = GeoPoint.At(latitude, longitude).Value;
        }

        var key = SourceKey.Of(list.Source, row.Name, district, position);
        if (!_rowByKey.TryAdd(key, row.Row))
            return No(list.Columns.Name, $"Row {_rowByKey[key]} has the same name, district and position.");

        entry = new ListEntry(key, Facts(row, new Place(town: null, row.Chiefdom.OrNothing(), district, position, row.Quality)));
        return null;

        RejectedRow No(string field, string error) => new(row.Row, field, error);
    }

    private static FacilityFacts Facts(ListedFacility row, Place place) => row.IsPharmacy
        ? new FacilityFacts(row.Name, place, row.Phone.OrNothing(), row.OpeningHours.OrNothing())
        : new HospitalFacts(row.Name, place, row.Phone.OrNothing(), row.OpeningHours.OrNothing(), row.Type, row.Ownership);

    private (string Column, string Text, int Limit)[] Texts(ListedFacility row) =>
    [
        (list.Columns.Name, row.Name, FacilityFacts.MaxNameLength),
        (list.Columns.Chiefdom, row.Chiefdom, Place.MaxNameLength),
        (list.Columns.Phone, row.Phone, FacilityFacts.MaxPhoneLength),
        (list.Columns.OpeningHours, row.OpeningHours, FacilityFacts.MaxHoursLength),
    ];

    private static double? ReadDegrees(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : null;
}

/// <param name="Facts"><see cref="HospitalFacts"/> for everything but a pharmacy.</param>
internal sealed record ListEntry(string Key, FacilityFacts Facts);
