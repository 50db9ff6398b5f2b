using System.Data.Common;
using System.Text.Json;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Audit;

/// <summary>Whoever opens a woman's record leaves a line behind, and nobody takes it out again.</summary>
public abstract class Audit_trail(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Keeps_a_line_for_every_request_about_a_patient_allowed_or_not()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));

        foreach (var door in Door.Of(Host).Where(d => d.ConcernsPatient))
        {
            foreach (var person in new[] { midwife, stranger })
            {
                var before = (await LinesAsync(isatu)).Count;
                await person.TryAsync(door, isatu, pregnancy);
                (await LinesAsync(isatu)).Should().HaveCount(before + 1, "{0} is about her", door);
            }
        }
    }

    [Fact]
    public async Task Says_who_did_what_and_how_it_ended()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        await midwife.GetAsync($"/api/patients/{isatu}");
        await stranger.GetAsync($"/api/patients/{isatu}");

        var lines = await LinesAsync(isatu);

        lines.Select(l => (l.GetString("action"), l.GetString("outcome"))).Should().Equal(
            ("GetPatient", "patient.not-found"), ("GetPatient", "ok"), ("RegisterPatient", "ok"));
        lines.Should().OnlyContain(l => l.GetString("role") == "provider" && l.GetString("trace_id") != null);
        lines.Select(l => l.GetNumber("account_id")).Distinct().Should().HaveCount(2);
    }

    [Fact]
    public async Task Keeps_a_line_for_each_patient_that_a_list_shows()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var women = new[] { await midwife.RegistersPatientAsync(), await midwife.RegistersPatientAsync() };

        await midwife.GetAsync("/api/patients");

        foreach (var woman in women) (await LinesAsync(woman))[0].GetString("action").Should().Be("ListMyPatients");
    }

    [Theory]
    [InlineData("update audit_entries set outcome = 'nothing happened'")]
    [InlineData("delete from audit_entries")]
    public async Task Cannot_be_changed_even_in_the_databases_own_words(string attempt)
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();

        await IsRefusedByTheDatabaseAsync(attempt);

        (await LinesAsync(isatu)).Should().NotBeEmpty();
    }

    protected async Task IsRefusedByTheDatabaseAsync(string attempt)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        await db.Invoking(d => d.Database.ExecuteSqlRawAsync(attempt)).Should().ThrowAsync<DbException>().WithMessage("*append-only*");
    }

    /// <summary>Newest first.</summary>
    private async Task<IReadOnlyList<JsonElement>> LinesAsync(long patientId)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var reply = await administrator.GetAsync($"/api/admin/audit?patient_id={patientId}&page_size=200");
        var lines = (await reply.ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray();
        return lines.Where(l => l.GetString("action") != "SearchAudit").ToList(); // looking leaves a line too
    }
}

[Collection(Engines.Sqlite)]
public sealed class Audit_trail_on_SQLite(SqliteHost host) : Audit_trail(host);

[Collection(Engines.Postgres)]
public sealed class Audit_trail_on_PostgreSQL(PostgresHost host) : Audit_trail(host)
{
    [Fact]
    public Task Cannot_be_truncated() => IsRefusedByTheDatabaseAsync("truncate audit_entries cascade");
}
