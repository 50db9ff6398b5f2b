using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Takes the oldest due rows of a queue table and hands them over, in one statement.</summary>
internal static class ClaimStatement
{
    /// <param name="isAmong">The engine's condition that a row's id is among those that a query finds.</param>
    public static Task<List<T>> RunAsync<T>(
        MamaCareDbContext db, Func<string, string> isAmong, string claim, int size, DateTimeOffset now, DateTimeOffset until,
        CancellationToken ct)
        where T : class
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
        var due = $$"""select id from {{table}} where next_try_at <= {2} order by next_try_at, id limit {3}""";
        var take = $$"""update {{table}} set claim = {0}, next_try_at = {1} where {{isAmong(due)}} returning *""";
        return db.Set<T>().FromSqlRaw(take, claim, Conventions.ToColumn(until), Conventions.ToColumn(now), size)
            .AsNoTracking().ToListAsync(ct);
    }
}
