using System.Net.Http.Json;
using System.Text.Json;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Common;

/// <summary>A request with an Idempotency-Key has done its work and dies, and whoever sent it never learns how far it came.</summary>
public abstract class Dying_at_the_commit(MamaCareHost host) : Scenario(host), IAsyncLifetime
{
    private readonly SuddenDeath _death = new();
    private readonly string _phone = Server.NewPhone();
    private readonly string _key = $"key-{Server.NextNumber()}";
    private MamaCareHost _place = null!;
    private Person _midwife = null!;

    public async Task InitializeAsync()
    {
        _place = await Host.StartAnotherAsync(_death);
        _midwife = await _place.AMidwifeAsync();
    }

    public Task DisposeAsync() => ((IAsyncDisposable)_place).DisposeAsync().AsTask();

    [Fact]
    public async Task Just_before_it_leaves_nothing_and_the_same_key_does_it_once()
    {
        var before = await CountAsync();

        await DiesAsync(SuddenDeath.Moment.BeforeCommit);

        (await CountAsync()).Should().Be(before, "neither the patient, nor her account, nor the key is kept");
        var answer = await RegistersAsync().ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        await HappenedOnceAsync(before, answer);
    }

    [Fact]
    public async Task Just_after_it_keeps_all_and_the_same_key_hears_the_answer()
    {
        var before = await CountAsync();

        await DiesAsync(SuddenDeath.Moment.AfterCommit);

        var after = await CountAsync();
        var answer = await RegistersAsync().ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        (await CountAsync()).Should().Be(after, "nothing happens a second time");
        await HappenedOnceAsync(before, answer);
    }

    /// <summary>Not a word comes back of what was done.</summary>
    private async Task DiesAsync(SuddenDeath.Moment moment)
    {
        _death.At = moment;

        var lost = await RegistersAsync().ShouldBeAsync(HttpStatusCode.ServiceUnavailable);

        (await lost.Content.ReadAsStringAsync()).Should().NotContain("patient_number");
        _death.Answers.Should().Be(1, "the work was done and the answer noted when it came");
    }

    private async Task HappenedOnceAsync((int Patients, int Accounts, int Answers, int Lines) before, JsonElement answer)
    {
        (await CountAsync()).Should().Be((before.Patients + 1, before.Accounts + 1, before.Answers + 1, before.Lines + 1));
        var again = await RegistersAsync().ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        again.GetRawText().Should().Be(answer.GetRawText());
        await _place.Anybody.PostAsync("/api/patient/login", new { phone = _phone, pin = answer.GetString("pin") })
            .ShouldBeAsync(HttpStatusCode.OK);
    }

    private Task<HttpResponseMessage> RegistersAsync() => _midwife.SendAsync(
        HttpMethod.Post, "/api/patients",
        JsonContent.Create(new
        {
            given_name = "Isatu", family_name = "Sesay", gender = "female", date_of_birth = "1999-04-12", phone = _phone, confirmed = true,
        }),
        ("Idempotency-Key", _key));

    /// <summary>Lines: how often the trail says that somebody was registered.</summary>
    private async Task<(int Patients, int Accounts, int Answers, int Lines)> CountAsync()
    {
        await using var scope = _place.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        return (await db.Patients.CountAsync(), await db.Accounts.CountAsync(), await db.KeyedAnswers.CountAsync(),
            await db.AuditEntries.CountAsync(e => e.Action == "RegisterPatient" && e.Outcome == "ok"));
    }
}

[Collection(Engines.Sqlite)]
public sealed class Dying_at_the_commit_on_SQLite(SqliteHost host) : Dying_at_the_commit(host);

[Collection(Engines.Postgres)]
public sealed class Dying_at_the_commit_on_PostgreSQL(PostgresHost host) : Dying_at_the_commit(host);
