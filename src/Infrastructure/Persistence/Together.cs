using MamaCare.Application.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>Saves that are kept together: a transaction, or, within a request that has one already, a savepoint of it.</summary>
internal sealed class Together : ITogether
{
    private const string Savepoint = "together";

    private readonly MamaCareDbContext _db;
    private readonly IDbContextTransaction _transaction;
    private readonly bool _isWhole;
    private bool _isKept;

    private Together(MamaCareDbContext db, IDbContextTransaction transaction, bool isWhole) =>
        (_db, _transaction, _isWhole) = (db, transaction, isWhole);

    public static async Task<Together> BeginAsync(MamaCareDbContext db, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not { } around)
            return new Together(db, await db.Database.BeginTransactionAsync(ct), isWhole: true);

        await around.CreateSavepointAsync(Savepoint, ct);
        return new Together(db, around, isWhole: false);
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        await _db.WriteTrailAsync(ct);
        if (_isWhole) await _transaction.CommitAsync(ct);
        else await _transaction.ReleaseSavepointAsync(Savepoint, ct);
        _isKept = true;
        _db.CloseTrail();
    }

    public async ValueTask DisposeAsync()
    {
        _db.IsTogether = false;
        if (_isWhole) await _transaction.DisposeAsync();
        else if (!_isKept) await _transaction.RollbackToSavepointAsync(Savepoint);
    }
}
