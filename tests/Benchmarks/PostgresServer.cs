using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>The PostgreSQL server of a run: the one that is given, else a throw-away cluster that writes as safely as a real one.</summary>
internal sealed class PostgresServer
{
    /// <summary>Environment variable: a connection string whose user may create databases.</summary>
    private const string Given = "MAMACARE_TEST_POSTGRES";

    private readonly string _connectionString;

    private PostgresServer(string connectionString) => _connectionString = connectionString;

    /// <exception cref="InvalidOperationException">There is no PostgreSQL.</exception>
    public static async Task<PostgresServer> FindOrStartAsync()
    {
        if (Environment.GetEnvironmentVariable(Given) is { Length: > 0 } given) return new PostgresServer(given);
        if (ThrowAwayCluster.FindPrograms() is { } programs)
            return new PostgresServer(await ThrowAwayCluster.StartAsync(programs, safe: true));
        throw new InvalidOperationException($"The benchmarks need PostgreSQL: install it, or set {Given} to a connection string.");
    }

    public async Task<string> VersionAsync()
    {
        await using var source = NpgsqlDataSource.Create(_connectionString);
        await using var connection = await source.OpenConnectionAsync();
        return connection.PostgreSqlVersion.ToString();
    }

    /// <returns>The connection string of a new, empty database.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"mamacare_benchmark_{Path.GetRandomFileName()[..8]}";
        await ExecuteAsync($"create database {name}");
        return new NpgsqlConnectionStringBuilder(_connectionString) { Database = name }.ConnectionString;
    }

    public Task DropDatabaseAsync(string connectionString) =>
        ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
