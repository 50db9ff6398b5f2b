using System.Collections.Concurrent;
using System.Globalization;

namespace MamaCare.IntegrationTests.Persistence;

/// <summary>The database server crashes under load and comes back; MamaCare's server is not touched.</summary>
[Collection(Engines.Postgres)]
public sealed class Losing_the_database : IDisposable
{
    private const int Midwives = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("mamacare-losing-").FullName;
    private readonly ConcurrentDictionary<HttpStatusCode, int> _answers = new();
    private readonly ConcurrentBag<string> _faults = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Answers_503_meanwhile_recovers_by_itself_and_loses_nothing_it_acknowledged()
    {
        await using var cluster = await RestartableCluster.StartAsync();
        await ServerProcess.MigrateAsync(cluster.ConnectionString);
        await using var server = await ServerProcess.StartAsync(
            ("ConnectionStrings:MamaCare", cluster.ConnectionString), ("DataFolder", _folder));
        var midwife = await server.AMidwifeAsync();
        var patients = new List<long>();
        for (var i = 0; i < Midwives; i++) patients.Add(await midwife.RegistersPatientAsync());
        using var enough = new CancellationTokenSource();
        var writing = patients.ConvertAll(patient => WriteAsync(midwife, patient, enough.Token));

        await SeenAsync(HttpStatusCode.OK);
        await cluster.CrashAsync();
        await SeenAsync(HttpStatusCode.ServiceUnavailable);
        await SaysItIsAsync("unhealthy", "disconnected", server, HttpStatusCode.ServiceUnavailable);
        await cluster.ComeBackAsync();
        await SeenAsync(HttpStatusCode.OK);
        await SaysItIsAsync("healthy", "connected", server, HttpStatusCode.OK);
        await enough.CancelAsync();

        var acknowledged = await Task.WhenAll(writing);
        _faults.Should().BeEmpty();
        for (var i = 0; i < Midwives; i++)
        {
            var kept = (await midwife.GetAsync($"/api/patients/{patients[i]}/contact-details").JsonAsync()).GetString("language");
            int.Parse(kept!, CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(acknowledged[i]);
        }
    }

    private static async Task SaysItIsAsync(string status, string database, ServerProcess server, HttpStatusCode code)
    {
        foreach (var path in new[] { "/health", "/api/health", "/health/ready" })
        {
            var health = await server.Anybody.GetAsync(path).ShouldBeAsync(code).JsonAsync();
            (health.GetString("status"), health.GetString("database")).Should().Be((status, database), path);
        }

        await server.Anybody.GetAsync("/health/live").ShouldBeAsync(HttpStatusCode.OK);
    }

    /// <returns>The last number that the server said it has written.</returns>
    private async Task<int> WriteAsync(Person midwife, long patient, CancellationToken enough)
    {
        var acknowledged = 0;
        for (var number = 1; !enough.IsCancellationRequested; number++)
        {
            try
            {
                var reply = await midwife.PutAsync($"/api/patients/{patient}/contact-details", new { language = $"{number}" });
                _answers.AddOrUpdate(reply.StatusCode, 1, (_, count) => count + 1);
                if (reply.StatusCode is HttpStatusCode.OK) acknowledged = number;
                else await CheckAsync(reply);
            }
            catch (InvalidOperationException failed)
            {
                _faults.Add(failed.Message.Split('\n')[0]);
            }
        }

        return acknowledged;
    }

    private async Task CheckAsync(HttpResponseMessage reply)
    {
        var body = await reply.Content.ReadAsStringAsync();
        if (reply.StatusCode is not HttpStatusCode.ServiceUnavailable || reply.Headers.RetryAfter is null
            || !body.Contains("http.unavailable", StringComparison.Ordinal))
            _faults.Add($"{reply.StatusCode}: {body}");
    }

    /// <summary>Another answer of this kind from every midwife.</summary>
    private async Task SeenAsync(HttpStatusCode status)
    {
        var before = _answers.GetValueOrDefault(status);
        await Patience.UntilAsync(() => _answers.GetValueOrDefault(status) >= before + Midwives, $"{status}");
    }
}
