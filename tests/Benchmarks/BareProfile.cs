using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
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

    public static async Task<WebApplication> StartAsync(NpgsqlDataSource database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/{account:long}", (long account, HttpContext http) => AnswerAsync(database, account, http));
        await app.StartAsync();
        return app;
    }

    private static async Task<IResult> AnswerAsync(NpgsqlDataSource database, long account, HttpContext http)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var own = Command(connection, Own, account);
        if (await own.ExecuteScalarAsync() is not long patient) return Results.NotFound();

        var rows = new List<Dictionary<string, object?>>();
        foreach (var statement in Statements) rows.AddRange(await ReadAsync(connection, statement, patient));
        await using var trail = Command(
            connection, Trail, account, http.Connection.RemoteIpAddress!.ToString(), TimeProvider.System.GetUtcNow().UtcDateTime, patient,
            http.TraceIdentifier);
        await trail.ExecuteScalarAsync();
        return Results.Ok(rows);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    private static async Task<List<Dictionary<string, object?>>> ReadAsync(NpgsqlConnection connection, string sql, long patient)
    {
        await using var command = Command(connection, sql, patient);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
        {
            var row = new Dictionary<string, object?>(reader.FieldCount);
            for (var i = 0; i < reader.FieldCount; i++) row[reader.GetName(i)] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }

        return rows;
    }
}
