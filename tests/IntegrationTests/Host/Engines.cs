
namespace MamaCare.IntegrationTests.Host;

/// <summary>Every scenario runs once on each engine; those of one engine share one host, and the engines run side by side.</summary>
public static class Engines
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    [CollectionDefinition(Sqlite)]
    public sealed class SqliteScenarios : ICollectionFixture<SqliteHost>;

    [CollectionDefinition(Postgres)]
    public sealed class PostgresScenarios : ICollectionFixture<PostgresHost>, ICollectionFixture<PostgresDatabase.Template>;
}
