using System.Data.Common;
using MamaCare.Infrastructure.Common;
using Microsoft.Data.Sqlite;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>Tells a database, or another thing outside, that is away or overwhelmed from a fault of ours.</summary>
public static class Outages
{
    private const string Database = "The database";

    // https://sqlite.org/rescode.html: busy, locked, input/output, full, cannot open.
    private static readonly int[] FileTrouble = [5, 6, 10, 13, 14];

    /// <remarks>EF Core wraps what the driver says, for a save once and for a query once more.</remarks>
    /// <returns>As a sentence begins with it; null for a fault of ours.</returns>
    public static string? WhatIsAway(this Exception? exception) => exception switch
    {
        null => null,
        OutageException outage => outage.What,
        SqliteException file when FileTrouble.Contains(file.SqliteErrorCode) => Database,
        DbException { IsTransient: true } => Database,
        _ => exception.InnerException.WhatIsAway(),
    };
}
