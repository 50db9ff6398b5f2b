using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>A PostgreSQL cluster in a temporary folder, on a free port of the loopback address, gone when the tests end.</summary>
/// <remarks>PostgreSQL refuses to run as root; then everything is done as the user <c>postgres</c> that its packages bring along.</remarks>
internal static class ThrowAwayCluster
{
    private const string Debian = "/usr/lib/postgresql";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Held, because the end of these objects is taken for the end of the tests.</summary>
    private static readonly ConcurrentBag<Process> Guards = [];

    /// <summary>The newest folder that holds <c>initdb</c> and <c>postgres</c>: on the PATH, or where Debian puts them.</summary>
    public static string? FindPrograms()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).Order().Reverse() : [];
        return path.Concat(debian.Select(version => Path.Combine(version, "bin")))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    /// <param name="safe">Written as a real server writes, for measurements; tests need speed and lose nothing.</param>
    public static async Task<string> StartAsync(string programs, bool safe = false)
    {
        var folder = Directory.CreateTempSubdirectory("mamacare-postgres-").FullName;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres:", folder);
        var data = Path.Combine(folder, "data");
        await RunAsync(AsPostgres(
            Path.Combine(programs, "initdb"), "--pgdata", data, "--username", "tests", "--auth", "trust", "--encoding", "UTF8",
            "--locale", "C", "--no-sync"));

        var port = FreePort.Next();
        string[] manner = safe
            ? ["-c", "shared_buffers=1GB"] // the standard 128 MB are for a very small machine
            : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];
        Guards.Add(Guard(folder, AsPostgres(
        [
            Path.Combine(programs, "postgres"), "-D", data, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=", "-c", "max_connections=200", .. manner,
        ])));

        var connection = $"Host=127.0.0.1;Port={port};Username=tests;Database=postgres";
        await AnswersAsync(connection);
        return connection;
    }

    private static async Task AnswersAsync(string connectionString)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A shell that starts the server and, when we end in whatever way, stops it and removes its folder.</summary>
    private static Process Guard(string folder, string[] server)
    {
        // It reads from us and gets nothing until we are gone. It runs in the background of a shell that ends at once, so that it is
        // nobody's child when the runner ends ours. SIGQUIT: at once, for nothing in the cluster is wanted any more.
        const string Script = """
            exec 3<&0
            { trap '' INT; "$@" >"$0/log" 2>&1 & cat <&3 >/dev/null; kill -QUIT $!; wait $!; rm -rf "$0"; } &
            """;
        return Start(["sh", "-c", Script, folder, .. server]);
    }

    internal static string[] AsPostgres(params string[] command) =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. command] : command;

    internal static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        process.BeginOutputReadLine();
        var complaints = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command[0]} ended with {process.ExitCode}: {complaints}");
    }

    private static Process Start(string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(), // the repository may lie where postgres may not look
    })!;
}
