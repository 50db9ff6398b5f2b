using Npgsql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>A database of its own name on the tests' PostgreSQL server, at this version of the tables.</summary>
public sealed class PostgresDatabase
{
    /// <summary>Migrated once in a run, by the command an operator uses; the others are copies of it.</summary>
    private static readonly Lazy<Task<PostgresDatabase>> Migrated = new(MigrateAsync);

    private readonly string _server;
    private readonly string _name = $"mamacare_test_{Path.GetRandomFileName()[..8]}";

    private PostgresDatabase(string server) => _server = server;

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var template = await Migrated.Value;
        var database = new PostgresDatabase(template._server);
        await database.ExecuteAsync($"create database {database._name} template {template._name}");
        return database;
    }

    public Task DropAsync() => ExecuteAsync($"drop database if exists {_name} with (force)");

    /// <summary>Without a single table.</summary>
    public static async Task<PostgresDatabase> CreateEmptyAsync()
    {
        var database = new PostgresDatabase(await PostgresServer.ConnectionStringAsync());
        await database.ExecuteAsync($"create database {database._name}");
        return database;
    }

    private static async Task<PostgresDatabase> MigrateAsync()
    {
        var database = await CreateEmptyAsync();
        await ServerProcess.MigrateAsync(database.ConnectionString);
        return database;
    }

    /// <summary>Takes the migrated one away again, after the last scenario.</summary>
    public sealed class Template : IAsyncLifetime
    {
        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            if (Migrated.IsValueCreated) await (await Migrated.Value).DropAsync();
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
