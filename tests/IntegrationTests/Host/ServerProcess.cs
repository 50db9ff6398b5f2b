using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MamaCare.IntegrationTests.Host;

/// <summary>The built server as a process of its own, for what only that can show: a sudden death, two servers on one database.</summary>
public sealed partial class ServerProcess : Server, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override TimeProvider Clock => TimeProvider.System;

    public override string LastError => Output;

    /// <summary>What it has printed so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <remarks>It takes a free port itself: one chosen for it may be taken before it starts, and then another server answers.</remarks>
    public static async Task<ServerProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        var server = new ServerProcess(Start(CommonSettings.Concat(settings), "--Urls=http://127.0.0.1:0"));
        await server.BecomesReadyAsync();
        return server;
    }

    /// <summary>Brings a PostgreSQL database to this version, as an operator does.</summary>
    public static async Task MigrateAsync(string connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("mamacare-migrate-").FullName;
        var (exitCode, output, complaints) = await RunAsync(
            [.. CommonSettings, ("ConnectionStrings:MamaCare", connectionString), ("DataFolder", folder)], "--migrate");
        Directory.Delete(folder, recursive: true);
        if (exitCode != 0) throw new InvalidOperationException($"--migrate failed:\n{output}{complaints}");
    }

    /// <summary>Runs the program until it ends by itself, as an operator who waits for it.</summary>
    /// <exception cref="TimeoutException">It goes on; it is killed.</exception>
    public static async Task<(int ExitCode, string Output, string Complaints)> RunAsync(
        IEnumerable<(string Key, string Value)> settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        try
        {
            var complaints = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
            await process.WaitForExitAsync().WaitAsync(Patience);
            return (process.ExitCode, output, await complaints);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    public override HttpClient CreateClient() => new() { BaseAddress = Address };

    /// <summary>Where it says that it listens; null until it does.</summary>
    private Uri? Address => field ??= _output.Select(line => Listening().Match(line)).FirstOrDefault(m => m.Success) is { } said
        ? new Uri(said.Groups[1].Value)
        : null;

    /// <summary>kill -9: no farewell, no flush.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator or a container engine stops it: it may finish what it is at.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await signal.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static Process Start(IEnumerable<(string Key, string Value)> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MamaCare.WebApi.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }

    private async Task BecomesReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            if (_process.HasExited || waited.Elapsed > Patience)
                throw new InvalidOperationException($"The server did not become ready. It printed:\n{Output}");
            await Task.Delay(50);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        if (Address is null) return false;

        using var client = CreateClient();
        using var reply = await client.GetAsync("/health/ready");
        return reply.IsSuccessStatusCode;
    }

    [GeneratedRegex("Now listening on.*(http://127[0-9.:]+)")]
    private static partial Regex Listening();
}
