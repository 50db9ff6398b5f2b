using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>The few things that PostgreSQL and SQLite do differently.</summary>
internal interface IDatabaseEngine
{
    /// <summary>Shown to operators: <c>PostgreSQL</c> or <c>SQLite</c>.</summary>
    string Name { get; }

    /// <summary>True for the embedded database: one server, migrated at start, keys generated into the data folder.</summary>
    bool IsEmbedded { get; }

    /// <summary>Migrates, and sets the guards that a migration cannot express (the trail is append-only).</summary>
    Task MigrateAsync(MamaCareDbContext db, CancellationToken ct);

    /// <summary>Runs the work while no other server does the same, so that two first starts do not meet.</summary>
    Task AloneAsync(MamaCareDbContext db, Func<Task> work, CancellationToken ct);

    /// <summary>The unique index in the way, or null when the exception is something else.</summary>
    string? ViolatedIndex(DbUpdateException exception, DbContext db);

    /// <summary>
    /// Takes up to <paramref name="size"/> rows whose <c>next_try_at</c> has come, oldest first, and hides them from every other server
    /// until <paramref name="until"/>.
    /// </summary>
    /// <typeparam name="T">Its table has <c>id</c>, <c>next_try_at</c> (null = nothing to do) and <c>claim</c>.</typeparam>
    /// <returns>The rows as they are now, in no particular order, not tracked.</returns>
    Task<List<T>> ClaimAsync<T>(
        MamaCareDbContext db, string claim, int size, DateTimeOffset now, DateTimeOffset until, CancellationToken ct)
        where T : class;

    /// <summary>Adds many rows of one table: at once, or with the next save.</summary>
    /// <remarks>Their ids stay unknown, so they are not of a kind that raises events.</remarks>
    Task AddManyAsync<T>(MamaCareDbContext db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class;

    /// <summary>Until the transaction ends, nobody else plans for these patients.</summary>
    Task LockPatientsAsync(MamaCareDbContext db, IReadOnlyCollection<PatientId> patients, CancellationToken ct);

    /// <summary>Until the transaction ends, nobody else changes or claims this row.</summary>
    Task LockRowAsync<T>(MamaCareDbContext db, long id, CancellationToken ct)
        where T : class;
}
