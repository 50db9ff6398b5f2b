using System.Globalization;
using System.Text;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>The public directory over HTTP: the whole list, and searches by distance and by word.</summary>
internal static class Searching
{
    /// <summary>Environment variable: a folder with the published facility lists; without it as many made-up facilities are used.</summary>
    private const string Lists = "MAMACARE_FACILITY_LISTS";

    private const int MadeUp = 1602;
    private const int LargestList = 120_000; // bytes
    private static readonly string[] Words = ["hospital", "makeni", "koidu", "mission", "bonthe", "kailahun", "clinic", "kambia"];

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var here = await Installation.SetUpAsync(server);
        here.UseKestrel(0);
        here.StartServer();
        await FillAsync(here);

        using var ours = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress };
        ours.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var list = await ours.GetByteArrayAsync(new Uri("/api/hospitals", UriKind.Relative));
        await using var bareApp = await BareDirectory.StartAsync(here.Database, list);
        using var bare = new HttpClient { BaseAddress = new Uri(bareApp.Urls.First()) };
        using var plain = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress }; // the bare searches are not packed either

        return
        [
            Figure.Below("GET /api/hospitals, all rows, Brotli", list.Length, LargestList, " bytes", "level 5"),
            await CompareAsync("GET /api/hospitals, all rows, warm", 0.8, _ => "/api/hospitals", ours, bare),
            await CompareAsync(
                "GET /api/hospitals?near=…&radius_km=10", 0.5, n => $"/api/hospitals?near={Point(n)}&radius_km=10", plain, bare),
            await CompareAsync("GET /api/hospitals?q=…", 0.5, n => $"/api/hospitals?q={Words[n % Words.Length]}&seen={n}", plain, bare),
            await PlanAsync(here, "near", BareDirectory.Near, BareDirectory.Box(Point(1))),
            await PlanAsync(here, "q", BareDirectory.Mentioning, ["%makeni%"]),
        ];
    }

    private static async Task FillAsync(Installation here)
    {
        var files = Environment.GetEnvironmentVariable(Lists) is { Length: > 0 } folder
            ? Directory.GetFiles(folder, "sl_fac*.csv").Concat(Directory.GetFiles(folder, "sl_healthsites*.csv")).Select(File.ReadAllBytes)
            : [MadeUpList()];
        foreach (var file in files) await here.SendAsync(new ImportFacilities.Command(file));
        foreach (var source in new[] { DirectorySource.Who2019, DirectorySource.Osm2020 })
            await here.SendAsync(new VerifyList.Command(source, null, null, Approved: true, null, null));
        await here.ExecuteAsync("vacuum analyze");
    }

    private static byte[] MadeUpList()
    {
        var text = new StringBuilder("facility_name,facility_type_source,level,ownership,latitude,longitude,coordinate_source,")
            .AppendLine("region_2017,district_2017,chiefdom_2021");
        for (var n = 0; n < MadeUp; n++)
        {
            var word = Words[n % Words.Length];
            var place = $"{Point(n)},GPS,Northern,Bombali,Makari";
            text.AppendLine(CultureInfo.InvariantCulture, $"Number {n} {word} Health Post,CHP,CHP,MoH,{place}");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Somewhere in Sierra Leone, never twice the same within a round.</summary>
    private static string Point(int n) => string.Create(
        CultureInfo.InvariantCulture, $"{7.2 + (n * 7919 % 25000 / 10000.0):0.0000},{-13.1 + (n * 104729 % 26000 / 10000.0):0.0000}");

    private static Task<Figure> CompareAsync(string work, double target, Func<int, string> path, HttpClient ours, HttpClient bare) =>
        Rate.CompareAsync(work, target, n => ours.SendAsync(HttpMethod.Get, path(n)), n => bare.SendAsync(HttpMethod.Get, path(n)));

    private static async Task<Figure> PlanAsync(Installation here, string what, string sql, object[] values)
    {
        await using var command = here.Database.CreateCommand($"explain {sql}");
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(0).Trim());
        var index = plan.Find(line => line.Contains("Index", StringComparison.Ordinal))?.TrimStart('-', '>', ' ').Split("  ")[0];
        return new Figure($"plan of the search by {what}", index ?? "no index", "an index", index is not null);
    }
}
