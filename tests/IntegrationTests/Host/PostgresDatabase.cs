using Npgsql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>An empty database of its own name on the tests' PostgreSQL server.</summary>
public sealed class PostgresDatabase
{
    private readonly string _server;
    private readonly string _name;

    private PostgresDatabase(string server, string name) => (_server, _name) = (server, name);

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var database = new PostgresDatabase(await PostgresServer.ConnectionStringAsync(), $"mamacare_test_{Path.GetRandomFileName()[..8]}");
        await database.ExecuteAsync($"create database {database._name}");
        return database;
    }

    public Task DropAsync() => ExecuteAsync($"drop database if exists {_name} with (force)");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
