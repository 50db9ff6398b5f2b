using MamaCare.Domain.Identifiers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Embedded: one file, one server, one writer at a time.</summary>
internal sealed class SqliteEngine : IDatabaseEngine
{
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    // The third: INSERT OR REPLACE deletes without asking the delete trigger.
    private const string AppendOnly =
        """
        create trigger if not exists audit_entries_no_update before update on audit_entries
        begin select raise(abort, 'audit_entries is append-only'); end;
        create trigger if not exists audit_entries_no_delete before delete on audit_entries
        begin select raise(abort, 'audit_entries is append-only'); end;
        create trigger if not exists audit_entries_no_replace before insert on audit_entries
        when exists (select 1 from audit_entries where id = new.id)
        begin select raise(abort, 'audit_entries is append-only'); end;
        """;

    public string Name => "SQLite";

    public bool IsEmbedded => true;

    public async Task MigrateAsync(MamaCareDbContext db, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", ct); // kept in the file: readers do not wait for the writer
        await db.Database.ExecuteSqlRawAsync(AppendOnly, ct);
        await db.Database.ExecuteSqlRawAsync(FurtherIndexes.Sql, ct);
    }

    public Task AloneAsync(MamaCareDbContext db, Func<Task> work, CancellationToken ct) => work();

    /// <remarks>
    /// SQLite names the columns, "UNIQUE constraint failed: pregnancies.patient_id", so the index is found through the model.
    /// </remarks>
    public string? ViolatedIndex(DbUpdateException exception, DbContext db)
    {
        if (exception.InnerException is not SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey } violation)
            return null;

        var columns = violation.Message.Split("failed: ")[^1].Trim('\'', '.', ' ')
            .Split(", ").Select(c => c.Trim()).ToArray();
        var table = columns[0].Split('.')[0];
        var index = db.Model.GetRelationalModel().Tables.FirstOrDefault(t => t.Name == table)?.Indexes
            .FirstOrDefault(i => i.IsUnique && i.Columns.Select(c => $"{table}.{c.Name}").SequenceEqual(columns));
        return index?.Name ?? $"unique({string.Join(", ", columns)})";
    }

    public Task<List<T>> ClaimAsync<T>(
        MamaCareDbContext db, string claim, int size, DateTimeOffset now, DateTimeOffset until, CancellationToken ct)
        where T : class => ClaimStatement.RunAsync<T>(db, query => $"id in ({query})", claim, size, now, until, ct);

    public Task AddManyAsync<T>(MamaCareDbContext db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        db.AddRange(rows);
        return Task.CompletedTask;
    }

    /// <remarks>The transaction has begun immediate: it is the only writer already.</remarks>
    public Task LockPatientsAsync(MamaCareDbContext db, IReadOnlyCollection<PatientId> patients, CancellationToken ct) =>
        Task.CompletedTask;

    /// <inheritdoc cref="LockPatientsAsync" path="/remarks"/>
    public Task LockRowAsync<T>(MamaCareDbContext db, long id, CancellationToken ct)
        where T : class => Task.CompletedTask;
}
