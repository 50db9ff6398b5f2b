using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>
/// What the database and the web server cost by themselves: the statements of <c>GET /api/patients/{id}/pregnancies/{id}</c> over Npgsql on
/// a bare Kestrel. It checks no token, knows no rules and plans no contacts; it writes the rows it read as JSON.
/// </summary>
internal static class BareEndpoint
{
    private const string MaySee = "select exists (select 1 from care_relations r where r.account_id = $1 and r.patient_id = $2)";

    private const string Pregnancy =
        """
        select p.id, p.patient_id, p.status, p.due_date, p.dating_method, p.registered_on, p.is_improbable, p.care_place, p.version,
            p.outcome, p.outcome_on, p.outcome_weeks, p.outcome_is_improbable, p.outcome_recorded_by, p.outcome_recorded_at,
            c.id, c.held_by, c.held_on, c.notes, c.place, c.recorded_at, c.recorded_by,
            d.id, d.basis, d.due_date, d.method, d.previous_due_date, d.reason, d.recorded_at, d.recorded_by, d.lmp_date,
            d.cycle_length_days, d.scan_date, d.scan_age_in_days, d.transfer_date, d.embryo_age_days
        from (select * from pregnancies where id = $1 and patient_id = $2 limit 2) p
        left join antenatal_contacts c on p.id = c.pregnancy_id
        left join pregnancy_datings d on p.id = d.pregnancy_id
        order by p.id, c.id, d.id
        """;

    private const string Trail =
        """
        insert into audit_entries (account_id, action, address, at, outcome, patient_id, role, trace_id)
        values ($1, 'GetPregnancy', $2, $3, 'ok', $4, 'provider', $5) returning id
        """;

    public static Task<WebApplication> StartAsync(NpgsqlDataSource database) => BareServer.StartAsync(app => app.MapGet(
        "/api/patients/{patientId:long}/pregnancies/{pregnancyId:long}",
        (long patientId, long pregnancyId, HttpContext http) => AnswerAsync(database, patientId, pregnancyId, http)));

    private static async Task<IResult> AnswerAsync(NpgsqlDataSource database, long patientId, long pregnancyId, HttpContext http)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var maySee = connection.Command(MaySee, People.Midwife, patientId);
        if (await maySee.ExecuteScalarAsync() is not true) return Results.NotFound();

        var rows = await connection.ReadAsync(Pregnancy, pregnancyId, patientId);
        await using var trail = connection.Command(
            Trail, People.Midwife, http.Connection.RemoteIpAddress!.ToString(), TimeProvider.System.GetUtcNow().UtcDateTime, patientId,
            http.TraceIdentifier);
        await trail.ExecuteScalarAsync();
        return Results.Ok(rows);
    }
}
