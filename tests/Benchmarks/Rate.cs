using System.Diagnostics;

namespace MamaCare.Benchmarks;

/// <summary>Two servers under the same load in turn, so that whatever else the machine does strikes both.</summary>
internal static class Rate
{
    private const int Clients = 16;

    private const int WarmUps = 5; // the compiler works on for that long
    private const int Rounds = 7;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(4);

    public static async Task<Figure> CompareAsync(string work, double target, Func<int, Task> ours, Func<int, Task> bare)
    {
        var (ofOurs, ofBare) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var rates = (Bare: await OfAsync(bare), Ours: await OfAsync(ours));
            Progress.Say($"  MamaCare {rates.Ours:N0}/s, bare {rates.Bare:N0}/s");
            if (round < WarmUps) continue;

            ofOurs.Add(rates.Ours);
            ofBare.Add(rates.Bare);
        }

        return Figure.AtLeast(
            $"{work}, {Clients} clients", ofOurs.Zip(ofBare, (o, b) => o / b).Median(), target,
            $"{ofOurs.Median():N0} against {ofBare.Median():N0} per second");
    }

    /// <summary>Sends, and reads the whole answer.</summary>
    /// <exception cref="HttpRequestException">It is a refusal.</exception>
    public static async Task SendAsync(
        this HttpClient client, HttpMethod method, string path, string? token = null, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body };
        if (token is not null) request.Headers.Add("Authorization", $"Bearer {token}");
        using var reply = await client.SendAsync(request);
        reply.EnsureSuccessStatusCode();
        await reply.Content.ReadAsByteArrayAsync();
    }

    /// <param name="once">Gets the number of the request, from 1.</param>
    /// <returns>Times per second.</returns>
    private static async Task<double> OfAsync(Func<int, Task> once)
    {
        var requests = 0;
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (time.Elapsed < RoundLength) await once(Interlocked.Increment(ref requests));
        }));
        return requests / time.Elapsed.TotalSeconds;
    }
}
