using System.Diagnostics;

namespace MamaCare.Benchmarks;

/// <summary>A midwife and a facility search their patients while the country has few, and while it has many.</summary>
internal static class SearchingPatients
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const int Share = 300; // women of one midwife
    private const int FacilityShare = 5_000;
    private const long Registrar = 999;
    private const int WarmUps = 50;
    private const int Searches = 300; // of each kind

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var few = await PrepareAsync(server, Few);
        await using var many = await PrepareAsync(server, Many);
        var figures = new List<Figure>();
        foreach (var (who, account, women) in new[] { ("a midwife", People.Midwife, Share), ("a facility", Registrar, FacilityShare) })
            foreach (var (what, of) in Kinds)
            {
                var work = $"patient search by {what}, {who} with {women:N0}";
                figures.Add(await CompareAsync(work, few, many, account, n => of(1 + (n * 7 % women))));
            }

        return figures;
    }

    private static IEnumerable<(string What, Func<int, string> Of)> Kinds =>
    [
        ("name", SealedColumns.NameOf), ("phone", SealedColumns.PhoneOf), ("number", woman => SealedColumns.NumberOf(woman).Digits),
    ];

    private static async Task<Installation> PrepareAsync(PostgresServer server, int women)
    {
        var here = await Installation.SetUpAsync(server);
        here.UseKestrel(0);
        here.StartServer();
        Progress.Say($"  {women:N0} women …");
        await here.FillWomenAsync(women, Share);
        await here.ExecuteAsync(
            $"""
            insert into accounts (id, role, display_name, register_number, status, token_generation, created_at, version, hospital_id)
            select {Registrar}, 'hospital', 'Registrar', 'R-1', 'active', 1, now(), 1, min(id) from hospitals;
            insert into care_relations (hospital_id, patient_id, reason, since)
            select h.id, i, 'seen', now() from (select min(id) as id from hospitals) h cross join generate_series(1, {FacilityShare}) i;
            """);
        await here.ExecuteAsync("vacuum analyze");
        return here;
    }

    private static async Task<Figure> CompareAsync(string work, Installation few, Installation many, long account, Func<int, string> typed)
    {
        var (ofFew, ofMany) = (new List<double>(), new List<double>());
        using var one = await ClientAsync(few, account);
        using var other = await ClientAsync(many, account);
        for (var n = 0; n < WarmUps + Searches; n++)
        {
            var path = $"/api/patients?q={Uri.EscapeDataString(typed(n))}";
            var times = (Few: await TimeAsync(one, path), Many: await TimeAsync(other, path));
            if (n < WarmUps) continue;

            ofFew.Add(times.Few);
            ofMany.Add(times.Many);
        }

        return Figure.Below(
            $"{work}: time among {Many:N0} over time among {Few:N0}", ofMany.Median() / ofFew.Median(), 1.5, "",
            $"{ofMany.Median():0.0} ms against {ofFew.Median():0.0} ms");
    }

    private static async Task<HttpClient> ClientAsync(Installation here, long account)
    {
        var client = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {await here.TokenOfAsync(account)}");
        return client;
    }

    /// <returns>Milliseconds.</returns>
    private static async Task<double> TimeAsync(HttpClient client, string path)
    {
        var time = Stopwatch.StartNew();
        await client.SendAsync(HttpMethod.Get, path);
        return time.Elapsed.TotalMilliseconds;
    }
}
