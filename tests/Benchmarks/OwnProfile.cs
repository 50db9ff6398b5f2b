namespace MamaCare.Benchmarks;

/// <summary>A woman opens her profile with her token, against an endpoint that only runs the statements.</summary>
internal static class OwnProfile
{
    private const int Women = 100_000;
    private const int Signed = 500; // whose tokens are used

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var here = await Installation.SetUpAsync(server);
        here.UseKestrel(0);
        here.StartServer();
        await here.FillAsync(Women);
        await MeasureThemAsync(here);
        await using var bareApp = await BareProfile.StartAsync(here.Database);
        using var ours = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress };
        using var bare = new HttpClient { BaseAddress = new Uri(bareApp.Urls.First()) };

        var accounts = Enumerable.Range(1, Signed).Select(n => People.Midwife + (n * 7919L % Women) + 1).ToList();
        var tokens = new List<string>();
        foreach (var account in accounts) tokens.Add(await here.TokenOfAsync(account));

        return
        [
            await Rate.CompareAsync(
                "GET /api/patient/profile by bearer", 0.4,
                n => ours.SendAsync(HttpMethod.Get, "/api/patient/profile", tokens[n % Signed]),
                n => bare.SendAsync(HttpMethod.Get, $"/{accounts[n % Signed]}")),
        ];
    }

    /// <summary>Two readings each of two kinds: the profile shows the later ones.</summary>
    private static async Task MeasureThemAsync(Installation here)
    {
        var (pressure, weight) = (here.Seal("118/76", "pregnancy_measurements.value"), here.Seal("64.5", "pregnancy_measurements.value"));
        await here.ExecuteAsync(
            $"""
            insert into pregnancy_measurements (patient_id, pregnancy_id, kind, value, unit, is_improbable, taken_on, is_self_reported,
                recorded_by, recorded_at)
            select i, i, kind, value, unit, false, (now() at time zone 'utc')::date - day, false, {People.Midwife}, now()
            from generate_series(1, {Women}) i
            cross join (values ('blood_pressure', '{pressure}', 'mmHg'), ('weight', '{weight}', 'kg')) m (kind, value, unit)
            cross join (values (1), (28)) d (day);
            """);
        await here.ExecuteAsync("vacuum analyze");
    }
}
