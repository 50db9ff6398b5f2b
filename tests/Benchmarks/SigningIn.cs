using System.Diagnostics;
using System.Net.Http.Json;
using MamaCare.Application.Common;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Benchmarks;

/// <summary>Signing in against the hash alone, and what it does to everybody else.</summary>
internal static class SigningIn
{
    private const int Women = 10_000;
    private const string Pin = "739164";
    private const int SignInsPerSecond = 50;
    private const int Readers = 4;
    private const int Pause = 20; // ms between two requests of a reader
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var here = await Installation.SetUpAsync(server, ("RateLimits:OpenWritesPerMinute", "1000000"));
        here.UseKestrel(0);
        here.StartServer();
        await here.FillAsync(Women);
        var hasher = here.Services.GetRequiredService<ISecretHasher>();
        var hash = (await hasher.HashAsync(Pin, default)).Value;
        await here.ExecuteAsync($"update accounts set pin_hash = '{hash}' where role = 'individual'");
        await here.ExecuteAsync("vacuum analyze accounts");
        using var client = new HttpClient { BaseAddress = here.ClientOptions.BaseAddress };
        var token = await here.TokenOfAsync(People.Midwife);

        var signIn = await Rate.CompareAsync(
            "POST /api/patient/login against the bare hash", 0.8, n => SignInAsync(client, n), _ => hasher.CheckAsync(hash, Pin, default));

        var alone = await WatchAsync(client, token);
        using var over = new CancellationTokenSource();
        var crowd = CrowdAsync(client, over.Token);
        var beside = await WatchAsync(client, token);
        await over.CancelAsync();
        var signedIn = await crowd;

        return
        [
            signIn,
            Figure.Below(
                $"p99 of GET one pregnancy, {Readers} readers, while {SignInsPerSecond} sign-ins per second arrive, over that without",
                beside / alone, 1.5, "",
                $"{beside:0.0} ms against {alone:0.0} ms; {signedIn.Done:N0} signed in, {signedIn.Busy:N0} asked to come back"),
        ];
    }

    private static Task SignInAsync(HttpClient client, int n) =>
        client.SendAsync(HttpMethod.Post, "/api/patient/login", body: JsonContent.Create(BodyOf(n)));

    private static object BodyOf(int n) => new { patient_number = SealedColumns.NumberOf(1 + (n * 7919 % Women)).Digits, pin = Pin };

    /// <summary>Sends at that pace whether or not the earlier ones have been answered.</summary>
    private static async Task<(int Done, int Busy)> CrowdAsync(HttpClient client, CancellationToken over)
    {
        var replies = new List<Task<HttpResponseMessage>>();
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / SignInsPerSecond));
        try
        {
            while (await beat.WaitForNextTickAsync(over))
                replies.Add(client.PostAsJsonAsync("/api/patient/login", BodyOf(replies.Count), CancellationToken.None));
        }
        catch (OperationCanceledException)
        {
            // the watch is over
        }

        var all = await Task.WhenAll(replies);
        return (all.Count(r => r.IsSuccessStatusCode), all.Count(r => r.StatusCode is HttpStatusCode.ServiceUnavailable));
    }

    /// <returns>The 99th percentile of a reader's waiting, in milliseconds.</returns>
    private static async Task<double> WatchAsync(HttpClient client, string token)
    {
        var waits = await Task.WhenAll(Enumerable.Range(0, Readers).Select(async reader =>
        {
            var times = new List<double>();
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < Watched;)
            {
                var woman = 1 + ((times.Count * 7919) + reader) % Women;
                var time = Stopwatch.StartNew();
                await client.SendAsync(HttpMethod.Get, $"/api/patients/{woman}/pregnancies/{woman}", token);
                times.Add(time.Elapsed.TotalMilliseconds);
                await Task.Delay(Pause);
            }

            return times;
        }));
        var sorted = waits.SelectMany(t => t).Order().ToList();
        return sorted[sorted.Count * 99 / 100];
    }
}
