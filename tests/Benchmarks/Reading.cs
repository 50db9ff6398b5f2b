using System.Net.Http.Headers;

namespace MamaCare.Benchmarks;

/// <summary>One pregnancy with its plan over HTTP, against an endpoint that only runs the statements.</summary>
internal static class Reading
{
    private const int Women = 10_000;

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

        return
        [
            await Rate.CompareAsync(
                "GET one pregnancy with its plan", 0.5,
                n => ours.SendAsync(HttpMethod.Get, PathOf(n)), n => bare.SendAsync(HttpMethod.Get, PathOf(n))),
        ];
    }

    private static string PathOf(int n)
    {
        var woman = (n * 7919 % Women) + 1;
        return $"/api/patients/{woman}/pregnancies/{woman}";
    }
}
