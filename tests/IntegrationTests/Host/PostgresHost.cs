namespace MamaCare.IntegrationTests.Host;

/// <summary>MamaCare on a PostgreSQL database of its own.</summary>
public sealed class PostgresHost : MamaCareHost
{
    private PostgresDatabase? _database;

    protected override MamaCareHost Another() => new PostgresHost();

    protected override async Task<string?> PrepareDatabaseAsync()
    {
        _database = await PostgresDatabase.CreateAsync();
        return _database.ConnectionString;
    }

    protected override Task DropDatabaseAsync() => _database?.DropAsync() ?? Task.CompletedTask;
}
