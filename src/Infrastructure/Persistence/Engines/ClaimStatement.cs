using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Takes the oldest due rows of a queue table and hands them over, in one statement.</summary>
internal static class ClaimStatement
{
    /// <param name="locking">How the engine keeps two servers off the same row; empty where there is one writer.</param>
    public static Task<List<T>> RunAsync<T>(
        MamaCareDbContext db, string locking, string claim, int size, DateTimeOffset now, DateTimeOffset until, CancellationToken ct)
        where T : class
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
        var take =
            $$"""
            update {{table}} set claim = {0}, next_try_at = {1}
            where id in (select id from {{table}} where next_try_at <= {2} order by next_try_at, id limit {3} {{locking}})
            returning *
            """;
        return db.Set<T>().FromSqlRaw(take, claim, Conventions.ToColumn(until), Conventions.ToColumn(now), size).AsNoTracking().ToListAsync(ct);
    }
}
