using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>Tells a database that is away or overwhelmed from a fault of ours.</summary>
public static class Outages
{
    // https://sqlite.org/rescode.html: busy, locked, input/output, full, cannot open.
    private static readonly int[] FileTrouble = [5, 6, 10, 13, 14];

    /// <remarks>EF Core wraps what the driver says, for a save once and for a query once more.</remarks>
    public static bool IsOutage(this Exception? exception) => exception switch
    {
        null => false,
        SqliteException file when FileTrouble.Contains(file.SqliteErrorCode) => true,
        DbException { IsTransient: true } => true,
        _ => exception.InnerException.IsOutage(),
    };
}
