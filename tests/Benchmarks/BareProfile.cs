using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>
/// The statements of <c>GET /api/patient/profile</c> over Npgsql on a bare Kestrel. It checks no token and decrypts nothing; it writes the
/// rows it read as JSON.
/// </summary>
internal static class BareProfile
{
    private static readonly string[] Statements =
    [
        "select * from patients where id = $1",
        """
        select p.*, d.* from pregnancies p left join pregnancy_datings d on p.id = d.pregnancy_id
        where p.patient_id = $1 order by p.id, d.id
        """,
        """
        select latest.* from (
            select m.*, row_number() over (partition by kind order by taken_on desc, id desc) as place
            from pregnancy_measurements m where patient_id = $1) latest
        where place = 1
        """,
    ];

    private const string Own = "select id from patients where account_id = $1 limit 2";

    private const string Trail =
        """
        insert into audit_entries (account_id, action, address, at, outcome, patient_id, role, trace_id)
        values ($1, 'GetPatient', $2, $3, 'ok', $4, 'individual', $5) returning id
        """;

    public static Task<WebApplication> StartAsync(NpgsqlDataSource database) => BareServer.StartAsync(app =>
        app.MapGet("/{account:long}", (long account, HttpContext http) => AnswerAsync(database, account, http)));

    private static async Task<IResult> AnswerAsync(NpgsqlDataSource database, long account, HttpContext http)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var own = connection.Command(Own, account);
        if (await own.ExecuteScalarAsync() is not long patient) return Results.NotFound();

        var rows = new List<Dictionary<string, object?>>();
        foreach (var statement in Statements) rows.AddRange(await connection.ReadAsync(statement, patient));
        await using var trail = connection.Command(
            Trail, account, http.Connection.RemoteIpAddress!.ToString(), TimeProvider.System.GetUtcNow().UtcDateTime, patient,
            http.TraceIdentifier);
        await trail.ExecuteScalarAsync();
        return Results.Ok(rows);
    }
}
