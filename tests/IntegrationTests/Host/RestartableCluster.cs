using Npgsql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>A throw-away PostgreSQL cluster that crashes and comes back when a scenario says so.</summary>
internal sealed class RestartableCluster : IAsyncDisposable
{
    private readonly string _control;
    private readonly string _data;
    private readonly int _port;

    private RestartableCluster(string programs, string connectionString, string data)
    {
        _control = Path.Combine(programs, "pg_ctl");
        _data = data;
        ConnectionString = connectionString;
        _port = new NpgsqlConnectionStringBuilder(connectionString).Port;
    }

    public string ConnectionString { get; }

    public static async Task<RestartableCluster> StartAsync()
    {
        var programs = ThrowAwayCluster.FindPrograms()
            ?? throw new InvalidOperationException("This scenario restarts a PostgreSQL server: install its programs (initdb, pg_ctl).");
        var connectionString = await ThrowAwayCluster.StartAsync(programs, safe: true); // what it acknowledges, it has written
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var where = new NpgsqlCommand("show data_directory", connection);
        return new RestartableCluster(programs, connectionString, (string)(await where.ExecuteScalarAsync())!);
    }

    /// <summary>As when the machine loses its power: no farewell to anybody who is connected.</summary>
    public Task CrashAsync() => RunAsync("stop", "-m", "immediate");

    public Task ComeBackAsync() => RunAsync(
        "start", "-l", Path.Combine(_data, "again.log"),
        "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await CrashAsync();
    }

    private Task RunAsync(string verb, params string[] options) =>
        ThrowAwayCluster.RunAsync(ThrowAwayCluster.AsPostgres([_control, verb, "-D", _data, "-w", .. options]));
}
