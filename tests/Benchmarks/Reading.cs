using System.Diagnostics;
using System.Net.Http.Headers;

namespace MamaCare.Benchmarks;

/// <summary>One pregnancy with its plan over HTTP, against an endpoint that only runs the statements.</summary>
internal static class Reading
{
    private const int Women = 10_000;
    private const int Clients = 16;
    private const int WarmUps = 4; // the compiler works on for that long
    private const int Rounds = 7;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(4);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var here = await Installation.SetUpAsync(server);
        here.UseKestrel(0);
        here.StartServer();
        await here.FillAsync(Women);
        await using var bareApp = await BareEndpoint.StartAsync(here.Database);

        using var ours = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress };
        ours.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await here.TokenOfAsync(People.Midwife));
        using var bare = new HttpClient { BaseAddress = new Uri(bareApp.Urls.First()) };

        var (ofOurs, ofBare) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var rates = (Bare: await RateAsync(bare), Ours: await RateAsync(ours));
            Progress.Say($"  MamaCare {rates.Ours:N0}/s, bare {rates.Bare:N0}/s");
            if (round < WarmUps) continue;

            ofOurs.Add(rates.Ours);
            ofBare.Add(rates.Bare);
        }

        return
        [
            Figure.AtLeast(
                $"GET one pregnancy with its plan, {Clients} clients", ofOurs.Zip(ofBare, (o, b) => o / b).Median(), 0.5,
                $"{ofOurs.Median():N0} against {ofBare.Median():N0} requests per second"),
        ];
    }

    /// <returns>Requests per second.</returns>
    private static async Task<double> RateAsync(HttpClient client)
    {
        var requests = 0;
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (time.Elapsed < RoundLength)
            {
                var woman = (Interlocked.Increment(ref requests) * 7919 % Women) + 1;
                using var reply = await client.GetAsync($"/api/patients/{woman}/pregnancies/{woman}");
                reply.EnsureSuccessStatusCode();
                await reply.Content.ReadAsByteArrayAsync();
            }
        }));
        return requests / time.Elapsed.TotalSeconds;
    }
}
