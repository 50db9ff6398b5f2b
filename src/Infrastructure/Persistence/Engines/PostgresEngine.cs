using MamaCare.Domain.Identifiers;
using MamaCare.Infrastructure.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Production: many servers, one cluster.</summary>
internal sealed class PostgresEngine : IDatabaseEngine
{
    /// <summary>First key of our two-part advisory locks, so that other users of the same database do not meet them.</summary>
    private const int PatientLocks = 0x4D43; // "MC"

    /// <summary>Held while one server prepares the database and the others wait; ends with its connection.</summary>
    private const long SetUpLock = 0x4D434D49;

    private const string AppendOnly =
        """
        create or replace function refuse_audit_change() returns trigger language plpgsql as
        $$ begin raise exception 'audit_entries is append-only'; end $$;
        create or replace trigger audit_entries_append_only before update or delete or truncate on audit_entries
        for each statement execute function refuse_audit_change();
        """;

    // What were arrays until they were encrypted: a change of type leaves PostgreSQL's own notation behind.
    private const string ListsAsJson =
        """
        update patients set allergies = array_to_json(allergies::text[])::text where allergies like '{%';
        update patients set medications = array_to_json(medications::text[])::text where medications like '{%';
        """;

    /// <summary>EF Core 10 cannot index what lies within a complex property; SQLite reads the few thousand rows.</summary>
    private const string Positions =
        """
        create index if not exists ix_hospitals_position on hospitals (latitude, longitude);
        create index if not exists ix_pharmacies_position on pharmacies (latitude, longitude);
        """;

    public string Name => "PostgreSQL";

    public bool IsEmbedded => false;

    public async Task MigrateAsync(MamaCareDbContext db, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync(AppendOnly, ct);
        await db.Database.ExecuteSqlRawAsync(FurtherIndexes.Sql, ct);
        await db.Database.ExecuteSqlRawAsync(ListsAsJson.Replace("{", "{{", StringComparison.Ordinal), ct);
        await db.Database.ExecuteSqlRawAsync(Positions, ct);
    }

    public async Task AloneAsync(MamaCareDbContext db, Func<Task> work, CancellationToken ct)
    {
        // On a connection of its own: the lock belongs to it, and migrations open and close theirs. Past the pool, which would keep
        // it open, and the lock with it, until somebody happens to need a connection.
        var connectionString = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString;
        await using var connection = await OpenAsync(connectionString, ct);
        await using var take = new NpgsqlCommand("select pg_advisory_lock($1)", connection)
        {
            Parameters = { new() { Value = SetUpLock } },
            CommandTimeout = 0, // as long as the other's migrations take
        };
        await take.ExecuteNonQueryAsync(ct);
        await work();
    }

    public string? ViolatedIndex(DbUpdateException exception, DbContext db) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName
            : null;

    public Task<List<T>> ClaimAsync<T>(
        MamaCareDbContext db, string claim, int size, DateTimeOffset now, DateTimeOffset until, CancellationToken ct)
        where T : class => ClaimStatement.RunAsync<T>(db, IsAmong, claim, size, now, until, ct);

    public Task AddManyAsync<T>(MamaCareDbContext db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class => PostgresCopy.AddAsync(db, rows, ct);

    public Task LockPatientsAsync(MamaCareDbContext db, IReadOnlyCollection<PatientId> patients, CancellationToken ct)
    {
        // In one order, so that two planners never wait for each other. Two ids that share the lower 32 bits share a lock: harmless.
        var keys = patients.Select(p => unchecked((int)p.Value)).Distinct().Order().ToArray();
        return db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({PatientLocks}, k) from unnest({keys}) as k", ct);
    }

    public Task LockRowAsync<T>(MamaCareDbContext db, long id, CancellationToken ct)
        where T : class
    {
        var hold = $$"""select 1 from {{db.Model.FindEntityType(typeof(T))!.GetTableName()}} where id = {0} for update""";
        return db.Database.ExecuteSqlRawAsync(hold, [id], ct);
    }

    /// <summary>
    /// Rows that another server is taking are passed over. As an array, because "in" may be planned as a walk through the whole table.
    /// </summary>
    private static string IsAmong(string query) => $"id = any(array({query} for update skip locked))";

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch (NpgsqlException refused)
        {
            await connection.DisposeAsync();
            throw new StartUpException($"The database cannot be opened: {refused.Message}");
        }
    }
}
