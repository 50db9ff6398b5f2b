using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>Ends a request at its commit, when all its work is done: just before, or just after.</summary>
/// <remarks>
/// Before, PostgreSQL itself ends the session, as when its machine goes down, and the commit fails by what the driver finds. An embedded
/// database has no session to end, and after the commit there is nothing left to say to one: there the driver's own fault is thrown.
/// </remarks>
internal sealed class SuddenDeath : DbTransactionInterceptor
{
    /// <summary>https://sqlite.org/rescode.html#ioerr</summary>
    private const int InputOutput = 10;

    /// <summary>Null: it does not come. It comes once.</summary>
    public Moment? At { get; set; }

    /// <summary>How many answers stood in the table when it came, as the dying request saw it.</summary>
    public long? Answers { get; private set; }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (At is not Moment.BeforeCommit) return result;

        At = null;
        Answers = await CountAnswersAsync(transaction.Connection!, transaction);
        if (transaction.Connection is not NpgsqlConnection session) throw Lost(transaction.Connection!);

        await using var executioner = new NpgsqlConnection(eventData.Context!.Database.GetConnectionString());
        await executioner.OpenAsync(cancellationToken);
        await using var end = new NpgsqlCommand($"select pg_terminate_backend({session.ProcessID}, 5000)", executioner);
        (await end.ExecuteScalarAsync(cancellationToken)).Should().Be(true);
        return result;
    }

    public override async Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (At is not Moment.AfterCommit) return;

        At = null;
        Answers = await CountAnswersAsync(eventData.Context!.Database.GetDbConnection(), null);
        throw Lost(eventData.Context!.Database.GetDbConnection());
    }

    private static DbException Lost(DbConnection connection) => connection is NpgsqlConnection
        ? new NpgsqlException("The session ended.", new IOException())
        : new SqliteException("The disk is gone.", InputOutput);

    private static async Task<long> CountAnswersAsync(DbConnection connection, DbTransaction? transaction)
    {
        await using var count = connection.CreateCommand();
        (count.Transaction, count.CommandText) = (transaction, "select count(*) from idempotency_keys where answer is not null");
        return (long)(await count.ExecuteScalarAsync())!;
    }

    public enum Moment
    {
        BeforeCommit,
        AfterCommit,
    }
}
