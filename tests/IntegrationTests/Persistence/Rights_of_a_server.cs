using Npgsql;

namespace MamaCare.IntegrationTests.Persistence;

/// <summary>Only <c>--migrate</c> changes tables, so the role of the servers needs no right to.</summary>
[Collection(Engines.Postgres)]
public sealed class Rights_of_a_server : IAsyncLifetime
{
    private readonly string _role = $"servers_{Path.GetRandomFileName()[..8]}";
    private PostgresDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await PostgresDatabase.CreateAsync();
        await ExecuteAsync(
            $"""
            create role {_role};
            revoke create on schema public from public;
            grant select, insert, update, delete on all tables in schema public to {_role};
            grant usage on all sequences in schema public to {_role};
            """);
    }

    public async Task DisposeAsync()
    {
        await ExecuteAsync($"drop owned by {_role}; drop role {_role}");
        await _database.DropAsync();
    }

    [Fact]
    public async Task Need_not_cover_the_tables_themselves()
    {
        var connection = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Options = $"-c role={_role}" }.ConnectionString;
        var folder = Directory.CreateTempSubdirectory("mamacare-rights-").FullName;

        await using (var server = await ServerProcess.StartAsync(
            ("ConnectionStrings:MamaCare", connection), ("DataFolder", folder), ("Jobs:Enabled", "true")))
        {
            await server.SignInAsMidwifeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
