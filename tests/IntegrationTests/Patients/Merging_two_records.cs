using System.Runtime.CompilerServices;
using MamaCare.Domain.Identifiers;
using MamaCare.Infrastructure.Persistence;
using MamaCare.IntegrationTests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman was registered twice, and an administrator makes one record of the two.</summary>
public abstract class Merging_two_records(MamaCareHost host) : Scenario(host)
{
    private const string Merges = "/api/admin/patients/merges";

    [Fact]
    public async Task Brings_everything_to_the_kept_one_and_back()
    {
        var (bo, kenema) = (await Host.SignInAsMidwifeAsync(), await Host.SignInAsMidwifeAsync());
        var (kept, keptNumber) = await IsatuAsync(bo);
        var (closed, closedNumber) = await IsatuAsync(kenema);
        var pregnancy = await kenema.RegistersPregnancyAsync(closed, Host.Today.AddDays(-70));
        var reminders = (await Host.RemindersOfAsync(closed)).Count;

        var merged = await MergeAsync(keptNumber, closedNumber).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        merged.GetString("kept").Should().Be(keptNumber);
        (await PregnanciesAsync(bo, kept)).Should().Equal(pregnancy);
        (await PregnanciesAsync(kenema, kept)).Should().Equal([pregnancy], "who cared for her under the other record cares for her");
        await kenema.GetAsync($"/api/patients/{closed}").ShouldBeAsync(HttpStatusCode.NotFound);
        (await Host.RemindersOfAsync(kept)).Should().HaveCount(reminders);
        var found = await bo.GetAsync($"/api/patients?q={Uri.EscapeDataString(closedNumber)}").JsonAsync();
        found.EnumerateArray().Select(p => p.GetNumber("id")).Should().Equal([kept], "the old card still finds her");

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"{Merges}/{merged.GetNumber("id")}/undo").ShouldBeAsync(HttpStatusCode.NoContent);

        (await PregnanciesAsync(kenema, closed)).Should().Equal(pregnancy);
        (await PregnanciesAsync(bo, kept)).Should().BeEmpty();
        await bo.GetAsync($"/api/patients/{closed}").ShouldBeAsync(HttpStatusCode.NotFound);
        await kenema.GetAsync($"/api/patients/{kept}").ShouldBeAsync(HttpStatusCode.NotFound);
        (await Host.RemindersOfAsync(closed)).Should().HaveCount(reminders);
        (await administrator.GetAsync(Merges).JsonAsync())[0].GetString("undone_at").Should().NotBeNull();
        await administrator.PostAsync($"{Merges}/{merged.GetNumber("id")}/undo")
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "merge.undone-already");
    }

    [Fact]
    public async Task Keeps_the_log_of_both()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var (kept, keptNumber) = await IsatuAsync(midwife);
        var (closed, closedNumber) = await IsatuAsync(midwife);
        var pregnancy = await midwife.RegistersPregnancyAsync(closed, Host.Today.AddDays(-70));
        pregnancy.Should().BePositive();

        await MergeAsync(keptNumber, closedNumber).ShouldBeAsync(HttpStatusCode.OK);

        var log = await (await Host.SignInAsPatientAsync(kept)).GetAsync("/api/patient/access-log").JsonAsync();
        log.EnumerateArray().Select(l => l.GetString("what")).Should().Contain("Registered a pregnancy")
            .And.Contain("Made two records of yours into one");
    }

    [Fact]
    public async Task Is_refused_while_both_are_pregnant()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var (kept, keptNumber) = await IsatuAsync(midwife);
        var (closed, closedNumber) = await IsatuAsync(midwife);
        foreach (var record in new[] { kept, closed }) await midwife.RegistersPregnancyAsync(record, Host.Today.AddDays(-70));

        await MergeAsync(keptNumber, closedNumber).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "pregnancy.already-active");

        (await PregnanciesAsync(midwife, closed)).Should().ContainSingle();
    }

    [Fact]
    public async Task Is_undone_from_the_last_one_back()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var (_, first) = await IsatuAsync(midwife);
        var (_, second) = await IsatuAsync(midwife);
        var (_, third) = await IsatuAsync(midwife);
        var earlier = await MergeAsync(second, third).JsonAsync();
        await MergeAsync(first, second).ShouldBeAsync(HttpStatusCode.OK);

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"{Merges}/{earlier.GetNumber("id")}/undo")
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "merge.merged-since");
        await MergeAsync(third, first).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "merge.same-patient");
    }

    [Fact]
    public async Task Needs_two_numbers_and_a_reason()
    {
        var (_, number) = await IsatuAsync(await Host.AMidwifeAsync());
        var administrator = await Host.SignInAsAdministratorAsync();

        await MergeAsync(number, number).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "merge.same-patient");
        await MergeAsync(number, "481 902 3375").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "request.invalid");
        await administrator.PostAsync(Merges, new { keep = number, merge = number })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Theory]
    [InlineData("female", "male")]
    [InlineData("male", "female")]
    [InlineData("unknown", "female")]
    public async Task Is_refused_for_records_of_different_gender(string keep, string merge)
    {
        var midwife = await Host.AMidwifeAsync();
        var (kept, keptNumber) = await IsatuAsync(midwife, keep);
        var (closed, closedNumber) = await IsatuAsync(midwife, merge);
        var woman = keep == "female" ? kept : closed;
        var pregnancy = await midwife.RegistersPregnancyAsync(woman, Host.Today.AddDays(-70));

        await MergeAsync(keptNumber, closedNumber).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "merge.other-gender");

        (await PregnanciesAsync(midwife, woman)).Should().Equal(pregnancy);
        (await PregnanciesAsync(midwife, woman == kept ? closed : kept)).Should().BeEmpty();
    }

    [Fact]
    public async Task Brings_every_row_of_every_table_over_and_back()
    {
        var midwife = await Host.AMidwifeAsync();
        var (kept, keptNumber) = await IsatuAsync(midwife);
        var (closed, closedNumber) = await IsatuAsync(midwife);
        await LiveThroughEverythingAsync(midwife, closed);
        await midwife.PostAsync($"/api/patients/{kept}/medical-records", Malaria()).ShouldBeAsync(HttpStatusCode.OK);
        var (hersBefore, othersBefore) = (await RowsAsync(kept), await RowsAsync(closed));
        othersBefore.Should().OnlyContain(table => table.Value.Count > 0, "a table without a row proves nothing: let her live through it");

        var merged = await MergeAsync(keptNumber, closedNumber).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        (await RowsAsync(closed)).Should().OnlyContain(table => table.Value.Count == 0);
        foreach (var (table, rows) in await RowsAsync(kept))
            rows.Should().Equal(hersBefore[table].Concat(othersBefore[table]).Order(), "all of {0} is hers now", table);
        merged.GetNumber("moved").Should().Be(othersBefore.Sum(table => table.Value.Count));

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"{Merges}/{merged.GetNumber("id")}/undo").ShouldBeAsync(HttpStatusCode.NoContent);

        (await RowsAsync(closed)).Should().BeEquivalentTo(othersBefore);
        (await RowsAsync(kept)).Should().BeEquivalentTo(hersBefore);
    }

    [Fact]
    public async Task Still_tells_an_address_that_was_replaced_just_before()
    {
        var midwife = await Host.AMidwifeAsync();
        var (_, keptNumber) = await IsatuAsync(midwife);
        var old = $"isatu{Server.NextNumber()}@example.org";
        var closed = await midwife.RegistersPatientAsync(old);
        var closedNumber = (await midwife.GetAsync($"/api/patients/{closed}").JsonAsync()).GetString("patient_number")!;
        await ReplaceEmailAsync(midwife, closed);
        await MergeAsync(keptNumber, closedNumber).ShouldBeAsync(HttpStatusCode.OK);

        await Host.RunJobAsync("deliver-outbox");

        Host.MailsTo(old).Should().ContainSingle(mail => mail.Subject.Contains("address"));
    }

    [Fact]
    public async Task Forgets_no_column_that_speaks_of_a_patient()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().Model;

        var speaking =
            from entity in model.GetEntityTypes()
            from property in entity.GetProperties()
            where SpeaksOfAPatient(property) && !property.IsPrimaryKey()
            select (entity.ClrType, property.Name);

        var known = PatientRows.Moving(model).Select(e => (e.ClrType, Name: "PatientId")).Concat(PatientRows.Staying.Keys);
        known.Should().BeEquivalentTo(speaking, "each moves with a merge or stays for a reason");
        PatientRows.Staying.Values.Should().NotContain(reason => string.IsNullOrWhiteSpace(reason));
    }

    /// <summary>By its type, its name, or the table it points to.</summary>
    private static bool SpeaksOfAPatient(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(PatientId)
        || property.GetColumnName().EndsWith("patient_id", StringComparison.Ordinal)
        || property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Domain.Patients.Patient));

    /// <summary>Leaves a row of hers in every table that moves.</summary>
    private async Task LiveThroughEverythingAsync(Person midwife, long patientId)
    {
        var (herself, chart) = (await Host.SignInAsPatientAsync(patientId), $"/api/patients/{patientId}");
        var pregnancy = await midwife.RegistersPregnancyAsync(patientId, Host.Today.AddDays(-70));
        await midwife.PostAsync($"{chart}/pregnancies/{pregnancy}/measurements", new { kind = "weight", value = 64 })
            .ShouldBeAsync(HttpStatusCode.Created);
        await midwife.PostAsync($"{chart}/medical-records", Malaria()).ShouldBeAsync(HttpStatusCode.OK);
        await midwife.PostAsync($"{chart}/birth-records", new
        {
            date_of_birth = Host.Today.AddYears(-2), baby_gender = "Female", birth_type = "Vaginal", birth_location = "Bo",
        }).ShouldBeAsync(HttpStatusCode.Created);
        await herself.PostAsync("/api/patient/sharing-codes").ShouldBeAsync(HttpStatusCode.Created);
    }

    private object Malaria() => new
    {
        date = Host.Today, diagnosis = "Malaria", treatment = "Rest", doctor = "Dr Sesay", hospital = "Bo Government Hospital",
    };

    private static async Task ReplaceEmailAsync(Person midwife, long patientId) =>
        await midwife.PutAsync(
            $"/api/patients/{patientId}/contact-details", new { email = $"isatu{Server.NextNumber()}@example.org" })
            .ShouldBeAsync(HttpStatusCode.OK);

    /// <summary>By table, the ids of the rows that move with this patient.</summary>
    private async Task<Dictionary<string, List<long>>> RowsAsync(long patientId)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        var rows = new Dictionary<string, List<long>>();
        foreach (var table in PatientRows.Moving(db.Model).Select(e => e.GetTableName()!))
        {
            var sql = $"select id as \"Value\" from {table} where patient_id = {{0}} order by id";
            rows[table] = await db.Database.SqlQuery<long>(FormattableStringFactory.Create(sql, patientId)).ToListAsync();
        }

        return rows;
    }

    private async Task<HttpResponseMessage> MergeAsync(string keep, string merge)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        return await administrator.PostAsync(Merges, new { keep, merge, reason = "Registered twice" });
    }

    private static async Task<(long Id, string Number)> IsatuAsync(Person midwife, string gender = "female")
    {
        var isatu = await midwife.RegistersPatientAsync($"isatu{Server.NextNumber()}@example.org", gender: gender);
        return (isatu, (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("patient_number")!);
    }

    private static async Task<IReadOnlyList<long>> PregnanciesAsync(Person midwife, long patientId) =>
        (await midwife.GetAsync($"/api/patients/{patientId}/pregnancies").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
        .EnumerateArray().Select(p => p.GetNumber("id")).ToList();
}

[Collection(Engines.Sqlite)]
public sealed class Merging_two_records_on_SQLite(SqliteHost host) : Merging_two_records(host);

[Collection(Engines.Postgres)]
public sealed class Merging_two_records_on_PostgreSQL(PostgresHost host) : Merging_two_records(host);
