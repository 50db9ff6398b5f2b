using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>Brings the database to this version and fills in what every installation has.</summary>
public sealed class DatabaseSetUp
{
    private readonly MamaCareDbContext _db;
    private readonly IDatabaseEngine _engine;
    private readonly IEnumerable<IRenewal> _renewals;
    private readonly IEnumerable<ISeeder> _seeders;

    internal DatabaseSetUp(
        MamaCareDbContext db, IDatabaseEngine engine, IEnumerable<IRenewal> renewals, IEnumerable<ISeeder> seeders) =>
        (_db, _engine, _renewals, _seeders) = (db, engine, renewals, seeders);

    /// <param name="migrate">Allowed to change the tables; always so with the embedded database.</param>
    /// <param name="bootstrap">Runs after the reference data is there, while no other server prepares the same database.</param>
    /// <exception cref="StartUpException">The database cannot be opened, or it lacks migrations and may not be changed.</exception>
    public async Task RunAsync(bool migrate, Func<Task> bootstrap, CancellationToken ct)
    {
        try
        {
            await _engine.AloneAsync(_db, () => PrepareAsync(migrate, bootstrap, ct), ct);
        }
        catch (SqliteException failed)
        {
            throw new StartUpException($"The database file cannot be used: {failed.Message}");
        }
    }

    private async Task PrepareAsync(bool migrate, Func<Task> bootstrap, CancellationToken ct)
    {
        if (migrate || _engine.IsEmbedded)
        {
            await _engine.MigrateAsync(_db, ct);
            foreach (var renewal in _renewals) await renewal.RunAsync(ct);
        }
        else
        {
            await RefuseOldTablesAsync(ct);
        }

        foreach (var seeder in _seeders) await seeder.SeedAsync(ct);
        await bootstrap();
    }

    private async Task RefuseOldTablesAsync(CancellationToken ct)
    {
        var pending = await _db.Database.GetPendingMigrationsAsync(ct);
        if (pending.Any()) throw new StartUpException("The database is not at this version; run once with --migrate, then start again.");
    }
}
