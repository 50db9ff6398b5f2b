using System.Globalization;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Puts districts, public holidays and the well-known hospitals into an empty directory; what is there stays as it is.</summary>
/// <remarks>A hospital carries the key of the list it was found in, so that its import meets it. Sources: <c>data/README.md</c>.</remarks>
internal sealed class ReferenceData(ICareDirectoryDb db, TimeProvider clock) : ISeeder
{
    public async Task SeedAsync(CancellationToken ct)
    {
        var districts = (await db.Districts.Select(d => d.Name).ToListAsync(ct)).ToHashSet();
        db.Districts.AddRange(ReadDistricts().Where(d => !districts.Contains(d.Name)));

        var keys = (await db.Hospitals.Where(h => h.SourceKey != null).Select(h => h.SourceKey).ToListAsync(ct)).ToHashSet();
        db.Hospitals.AddRange(ReadHospitals(clock.GetUtcNow()).Where(h => !keys.Contains(h.SourceKey)));

        if (!await db.PublicHolidays.AnyAsync(ct)) db.PublicHolidays.AddRange(ReadHolidays());

        await db.SaveChangesAsync(ct);
    }

    public static IEnumerable<District> ReadDistricts() =>
        Read("sl_districts.csv")
            .Select(row => new District(row("district"), row("region"), row("headquarters"), row("districts_before_2017")));

    public static IEnumerable<Hospital> ReadHospitals(DateTimeOffset now) =>
        from row in Read("sl_hospitals.csv")
        let source = Word<DirectorySource>(row("source"))
        let key = SourceKey.Of(source, row("listed_as"), row("listed_district"), Point(row("listed_latitude"), row("listed_longitude")))
        let position = Point(row("latitude"), row("longitude"))
        let place = new Place(row("town"), chiefdom: null, row("district"), position, Word<PositionQuality>(row("position_quality")))
        let facts = new HospitalFacts(row("name"), place, null, null, Word<FacilityType>(row("level")), Word<Ownership>(row("ownership")))
        select Hospital.FromReference(source, key, facts, now);

    public static IEnumerable<PublicHoliday> ReadHolidays() =>
        Read("sl_public_holidays.csv").Select(row => new PublicHoliday(
            row("name"), Number(row("month")), Number(row("day")), row("year").Length == 0 ? null : Number(row("year")),
            isExpected: row("certainty") == "expected"));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Func<string, string>> Read(string file)
    {
        using var resource = typeof(ReferenceData).Assembly.GetManifestResourceStream($"data/{file}")!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        var table = CsvTable.Read(content.ToArray()).Value;
        var columns = table.Header.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index);
        return table.Rows.Select(row => (Func<string, string>)(name => row.Fields[columns[name]]));
    }

    private static GeoPoint Point(string latitude, string longitude) =>
        GeoPoint.At(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture)).Value;

    private static TEnum Word<TEnum>(string word)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
