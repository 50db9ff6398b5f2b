using Microsoft.Data.Sqlite;

namespace MamaCare.IntegrationTests.Host;

/// <summary>MamaCare on its embedded database: a file in the data folder.</summary>
public sealed class SqliteHost : MamaCareHost
{
    protected override MamaCareHost Another() => new SqliteHost();

    protected override Task<string?> PrepareDatabaseAsync() => Task.FromResult<string?>(null);

    protected override Task DropDatabaseAsync()
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }
}
