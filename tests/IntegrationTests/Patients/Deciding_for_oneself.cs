using System.Text.Json;
using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman says what she allows, sees where her messages go, and may leave.</summary>
public abstract class Deciding_for_oneself(MamaCareHost host) : Scenario(host)
{
    private const string Consents = "/api/patient/consents";

    [Fact]
    public async Task Changes_what_she_allows_and_keeps_the_history()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync(NewEmail());
        var herself = await Host.SignInAsPatientAsync(isatu);
        (await herself.GetAsync(Consents).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetTruth("email").Should().BeTrue();

        var changed = await herself.PutAsync(Consents, new { email = false }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        changed.GetTruth("email").Should().BeFalse();
        changed.GetTruth("sms").Should().BeTrue("she did not speak of it");
        var history = (await herself.GetAsync($"{Consents}/history").JsonAsync()).EnumerateArray().ToList();
        history[0].GetString("subject").Should().Be("email");
        history[0].GetTruth("given").Should().BeFalse();
        history[0].GetProperty("recorded_by").ValueKind.Should().Be(JsonValueKind.Null, "it was herself");
        history[^1].GetProperty("recorded_by").GetString("name").Should().StartWith("Midwife");
    }

    [Fact]
    public async Task Is_told_at_the_old_address_when_it_is_replaced()
    {
        var midwife = await Host.AMidwifeAsync();
        var (before, after) = (NewEmail(), NewEmail());
        var isatu = await midwife.RegistersPatientAsync(before);

        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { email = after }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.RunJobAsync("deliver-outbox");

        Host.MailsTo(before).Should().ContainSingle(m => m.Subject.Contains("no longer your address"))
            .Which.Body.Should().NotContain(after);
        Host.MailsTo(after).Should().BeEmpty();
        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { email = after, language = "Krio" })
            .ShouldBeAsync(HttpStatusCode.OK);
        await Host.RunJobAsync("deliver-outbox");
        Host.MailsTo(before).Should().ContainSingle(m => m.Subject.Contains("no longer your address"));
        Host.MailsTo(after).Should().BeEmpty("nothing was replaced");
    }

    [Fact]
    public async Task Leaves_and_no_reminder_reaches_her_any_more()
    {
        var midwife = await Host.AMidwifeAsync();
        var (isatu, number, pin) = await IsatuAsync(midwife);
        await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));
        var herself = await Host.SignInAsPatientAsync(isatu);

        await herself.PostAsync("/api/patient/close-account", new { pin }).ShouldBeAsync(HttpStatusCode.OK);

        (await Host.RemindersOfAsync(isatu)).Should().OnlyContain(r => r.GetString("recipient") == "nobody");
        Host.Clock.Advance(TimeSpan.FromMinutes(2));
        await herself.GetAsync("/api/patient/access").ShouldBeAsync(HttpStatusCode.Unauthorized);
        (await midwife.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("reachable_by").Should().Be("nobody");

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync("/api/admin/patients/reopen-account", new { patient_number = number })
            .ShouldBeAsync(HttpStatusCode.NoContent);
        (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("reachable_by").Should().Be("email");
        Host.Clock.Advance(TimeSpan.FromMinutes(2)); // within a minute it is known that the account is open
        await (await Host.SignInAsPatientAsync(isatu)).GetAsync("/api/patient/access").ShouldBeAsync(HttpStatusCode.OK);
        await administrator.PostAsync("/api/admin/patients/reopen-account", new { patient_number = number })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.not-closed");
    }

    [Fact]
    public async Task Stays_with_a_wrong_PIN()
    {
        var (isatu, _, pin) = await IsatuAsync(await Host.AMidwifeAsync());
        var herself = await Host.SignInAsPatientAsync(isatu);

        var refused = herself.PostAsync("/api/patient/close-account", new { pin = pin == "111222" ? "111223" : "111222" });

        (await refused.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "patient.wrong-pin")).GetFields().Should().Equal("pin");
        await herself.GetAsync("/api/patient/access").ShouldBeAsync(HttpStatusCode.OK);
    }

    private static async Task<(long Id, string Number, string Pin)> IsatuAsync(Person midwife)
    {
        var reply = await midwife.PostAsync("/api/patients", new
        {
            name = $"Isatu Kamara {Server.NextNumber()}", gender = "female", date_of_birth = "1999-04-12", email = NewEmail(),
            confirmed = true,
        });
        var registered = await (await reply.ShouldBeAsync(HttpStatusCode.Created)).JsonAsync();
        return (registered.GetNumber("patient_id"), registered.GetString("patient_number")!, registered.GetString("pin")!);
    }

    private static string NewEmail() => $"isatu{Server.NextNumber()}@example.org";
}

[Collection(Engines.Sqlite)]
public sealed class Deciding_for_oneself_on_SQLite(SqliteHost host) : Deciding_for_oneself(host);

[Collection(Engines.Postgres)]
public sealed class Deciding_for_oneself_on_PostgreSQL(PostgresHost host) : Deciding_for_oneself(host);
