namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Takes the oldest due rows of a queue table: parameters are claim, hidden until, now, size.</summary>
internal static class ClaimStatement
{
    /// <param name="table">One of our own table constants, never anything from outside.</param>
    /// <param name="locking">How the engine keeps two servers off the same row; empty where there is one writer.</param>
    public static string For(string table, string locking) =>
        $$"""
        update {{table}} set claim = {0}, next_try_at = {1}
        where id in (select id from {{table}} where next_try_at <= {2} order by next_try_at, id limit {3} {{locking}})
        returning id as "Value"
        """;
}
