using System.Collections.Concurrent;
using System.Text;

namespace MamaCare.IntegrationTests.Common;

/// <summary>A collector of traces learns which operations were slow, and nothing about whom.</summary>
public sealed class Telling_a_collector : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mamacare-telling-").FullName;
    private readonly HttpListener _collector = new();
    private readonly ConcurrentQueue<string> _told = new();
    private readonly int _port = FreePort.Next();
    private Task _collecting = Task.CompletedTask;

    private string Told => string.Concat(_told);

    public Task InitializeAsync()
    {
        _collector.Prefixes.Add($"http://127.0.0.1:{_port}/");
        _collector.Start();
        _collecting = CollectAsync();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _collector.Stop();
        await _collecting;
    }

    public void Dispose()
    {
        ((IDisposable)_collector).Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Names_the_route_and_neither_a_pin_nor_a_patient()
    {
        await using var server = await ServerProcess.StartAsync(
            ("DataFolder", _folder), ("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{_port}"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_BSP_SCHEDULE_DELAY", "100"));

        foreach (var path in new[]
                 {
                     "/api/doctors/pin/739164", "/api/patients/90071993/contact-details", "/api/patient/profile?pin=739164&phone=90071993",
                     "/api/nowhere/739164",
                 })
            (await server.Anybody.GetAsync(path)).IsSuccessStatusCode.Should().BeFalse();
        await server.Anybody.GetAsync("/api/districts").ShouldBeAsync(HttpStatusCode.OK); // the last
        await Patience.UntilAsync(() => Told.Contains("/api/districts", StringComparison.Ordinal), "the traces");

        foreach (var pattern in new[] { "/doctors/pin/{pin}", "{patientId" })
            Told.Contains(pattern, StringComparison.Ordinal).Should().BeTrue(pattern);
        foreach (var secret in new[] { "739164", "90071993" })
            Told.Contains(secret, StringComparison.Ordinal).Should().BeFalse(secret);
    }

    /// <summary>What is told is protobuf, in which texts stand as they are.</summary>
    private async Task CollectAsync()
    {
        while (true)
        {
            try
            {
                var call = await _collector.GetContextAsync();
                using var reader = new StreamReader(call.Request.InputStream, Encoding.UTF8);
                _told.Enqueue(await reader.ReadToEndAsync());
                call.Response.ContentType = "application/x-protobuf";
                call.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
