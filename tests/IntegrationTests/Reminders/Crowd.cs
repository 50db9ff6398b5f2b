using System.Data.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>Many women at once: one is registered at the counter, the others are her copies in the database.</summary>
/// <remarks>MamaCare plans for all.</remarks>
internal static class Crowd
{
    private static readonly string Number = $"cast({Another("id")} as varchar)";

    /// <summary>Women with one reminder due now each.</summary>
    /// <param name="place">Whose database the server works on.</param>
    public static async Task GatherAsync(Server server, MamaCareHost place, int count)
    {
        var midwife = await server.AMidwifeAsync();
        var first = await midwife.RegistersPatientAsync(); // without an address no letter with a PIN goes out
        await midwife.PutAsync($"/api/patients/{first}/contact-details", new { email = "isatu@example.org" })
            .ShouldBeAsync(HttpStatusCode.OK);
        var pregnancy = await midwife.RegistersPregnancyAsync(first, server.Today.AddDays(-270));
        await using (var scope = place.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
            var account = await db.Patients.Where(p => p.Id == new PatientId(first)).Select(p => p.AccountId.Value).SingleAsync();
            await db.Database.OpenConnectionAsync();
            await CopyAsync(
                db, "accounts", account, count - 1, ("id", Another("id")), ("email", "null"), ("email_hash", "null"),
                ("phone_hash", "null"), ("register_number", Number));
            await CopyAsync(
                db, "patients", first, count - 1, ("id", Another("id")), ("account_id", Another("account_id")), ("number", Number),
                ("identity_hash", "null"), ("phone_hash", "null"));
            await TellApartAsync(db, scope.ServiceProvider.GetRequiredService<ColumnCipher>(), first, count - 1);
            await CopyAsync(db, "pregnancies", pregnancy, count - 1, ("id", Another("id")), ("patient_id", Another("patient_id")));
        }

        await server.RunJobAsync("recompute-reminders");
    }

    private static string Another(string id) => $"{id} * 100000 + n";

    private static async Task CopyAsync(
        MamaCareDbContext db, string table, long id, int count, params IEnumerable<(string Column, string Value)> changed)
    {
        var connection = db.Database.GetDbConnection();
        var columns = new List<string>();
        await using (var look = Command(connection, $"select * from {table} limit 0"))
        await using (var reader = await look.ExecuteReaderAsync())
            columns.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));

        var values = changed.ToDictionary(c => c.Column, c => c.Value);
        await using var copy = Command(
            connection,
            $"""
            with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < {count})
            insert into {table} ({string.Join(", ", columns)})
            select {string.Join(", ", columns.Select(c => values.GetValueOrDefault(c, c)))} from {table}, numbers where id = {id}
            """);
        (await copy.ExecuteNonQueryAsync()).Should().Be(count);
    }

    /// <summary>Numbers that pass their check, and addresses of their own, which no statement can encrypt.</summary>
    private static async Task TellApartAsync(MamaCareDbContext db, ColumnCipher cipher, long first, int count)
    {
        var women = Enumerable.Range(1, count).Select(n =>
            $"({first * 100_000 + n}, '{PatientNumber.WithCheckDigit($"{n:D9}").Digits}', "
            + $"'{cipher.Encrypt($"isatu{n}@example.org", "patients.email")}')");
        await using var update = Command(
            db.Database.GetDbConnection(),
            $"""
            update patients set number = women.column2, email = women.column3
            from (values {string.Join(", ", women)}) as women where patients.id = women.column1
            """);
        (await update.ExecuteNonQueryAsync()).Should().Be(count);
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
