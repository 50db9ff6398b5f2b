using System.Net.Http.Json;
using System.Text.Json;
using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman is brought in who cannot speak for herself, and her record lies with others.</summary>
public abstract class Breaking_the_glass(MamaCareHost host) : Scenario(host)
{
    private static readonly object Emergency = new { reason = "Brought in unconscious, nobody is with her" };

    [Fact]
    public async Task Opens_her_record_for_a_day()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        await stranger.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.NotFound);

        var opened = await stranger.PostAsync(Door(isatu), Emergency).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        opened.GetNumber("patient_id").Should().Be(isatu);
        opened.GetInstant("until").Should().Be(Host.Clock.GetUtcNow().AddHours(24));
        await stranger.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
        Host.Clock.Advance(TimeSpan.FromHours(24));
        await stranger.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Works_by_the_number_on_her_card()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var number = (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("patient_number");
        var stranger = await Host.SignInAsMidwifeAsync();

        var opened = await stranger.PostAsync("/api/break-glass", new { patient_number = number, reason = "She bleeds heavily" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        opened.GetNumber("patient_id").Should().Be(isatu);
    }

    [Fact]
    public async Task Does_not_outlast_the_day_by_writing_into_the_record()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));
        var stranger = await Host.SignInAsMidwifeAtAsync(await Host.AFacilityAsync());
        await stranger.PostAsync(Door(isatu), Emergency).ShouldBeAsync(HttpStatusCode.OK);
        await stranger.PostAsync($"/api/patients/{isatu}/pregnancies/{pregnancy}/contacts", new { date = Host.Today })
            .ShouldBeAsync(HttpStatusCode.Created);

        var access = await (await Host.SignInAsPatientAsync(isatu)).GetAsync("/api/patient/access").JsonAsync();

        access.EnumerateArray().Select(a => a.GetString("reason")).Should().Equal("break_glass", "registered");
    }

    [Fact]
    public async Task Needs_a_reason()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();
        var stranger = await Host.SignInAsMidwifeAsync();

        foreach (var reason in new[] { null, "", "too short" })
            await stranger.PostAsync(Door(isatu), new { reason }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        await stranger.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Is_not_needed_for_one_s_own_patient_nor_twice()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        await stranger.PostAsync(Door(isatu), Emergency).ShouldBeAsync(HttpStatusCode.OK);

        foreach (var person in new[] { midwife, stranger })
            await person.PostAsync(Door(isatu), Emergency).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "care-relation.open-already");
    }

    [Fact]
    public async Task Has_an_end_within_a_day()
    {
        var midwife = await Host.AMidwifeAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        for (var i = 0; i < 10; i++)
            await stranger.PostAsync(Door(await midwife.RegistersPatientAsync()), Emergency).ShouldBeAsync(HttpStatusCode.OK);

        var eleventh = stranger.PostAsync(Door(await midwife.RegistersPatientAsync()), Emergency);

        await eleventh.ShouldBeRefusedAsync(HttpStatusCode.Locked, "care-relation.too-many-emergencies");
    }

    [Fact]
    public async Task Tells_her_and_the_administrators_and_no_reason_leaves_the_house()
    {
        await Host.RunJobAsync("deliver-outbox"); // what earlier scenarios left
        var email = $"isatu{Server.NextNumber()}@example.org";
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync(email);
        await (await Host.SignInAsMidwifeAsync()).PostAsync(Door(isatu), Emergency).ShouldBeAsync(HttpStatusCode.OK);
        var before = Host.MailsTo(Server.AdministratorEmail).Count;

        await Host.RunJobAsync("deliver-outbox");

        var hers = Host.MailsTo(email).Should().ContainSingle(m => m.Subject.Contains("emergency")).Which;
        hers.Body.Should().Contain("Midwife Number").And.NotContain("unconscious");
        var theirs = Host.MailsTo(Server.AdministratorEmail).Skip(before).ToList();
        theirs.Should().ContainSingle(m => m.Subject.Contains("emergency"))
            .Which.Body.Should().NotContain("Kamara").And.NotContain("unconscious");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Said_twice_with_one_key_opens_once_and_alerts_once(bool byNumber)
    {
        await Host.RunJobAsync("deliver-outbox"); // what earlier scenarios left
        var (midwife, email, key) = (await Host.AMidwifeAsync(), $"isatu{Server.NextNumber()}@example.org", $"key-{Server.NextNumber()}");
        var isatu = await midwife.RegistersPatientAsync(email);
        var number = (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("patient_number");
        var (stranger, alerts) = (await Host.SignInAsMidwifeAsync(), Host.MailsTo(Server.AdministratorEmail).Count);

        var first = await BreakAsync().ShouldBeAsync(HttpStatusCode.OK);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await BreakAsync().ShouldBeAsync(HttpStatusCode.OK);
        await Host.RunJobAsync("deliver-outbox");

        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        Host.MailsTo(email).Should().ContainSingle(m => m.Subject.Contains("emergency"));
        Host.MailsTo(Server.AdministratorEmail).Skip(alerts).Should().ContainSingle(m => m.Subject.Contains("emergency"));
        (await LogAsync(isatu)).Should().ContainSingle(l => l.GetString("what") == "Opened your record in an emergency");
        var access = await (await Host.SignInAsPatientAsync(isatu)).GetAsync("/api/patient/access").JsonAsync();
        access.EnumerateArray().Select(a => a.GetString("reason")).Should().Equal("break_glass", "registered");

        Task<HttpResponseMessage> BreakAsync() => stranger.SendAsync(
            HttpMethod.Post, byNumber ? "/api/break-glass" : Door(isatu),
            JsonContent.Create(new { patient_number = byNumber ? number : null, reason = "Brought in unconscious" }),
            ("Idempotency-Key", key));
    }

    [Fact]
    public async Task Stands_in_her_access_log_and_in_the_trail_with_its_reason()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();
        var stranger = await Host.SignInAsMidwifeAsync();
        await stranger.PostAsync(Door(isatu), Emergency).ShouldBeAsync(HttpStatusCode.OK);
        await stranger.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);

        var log = await LogAsync(isatu);

        log.Select(l => (l.GetString("what"), l.GetTruth("break_glass"), l.GetString("reason"))).Should().Equal(
            ("Opened your record", true, null),
            ("Opened your record in an emergency", false, "Brought in unconscious, nobody is with her"),
            ("Opened a record for you", false, null));
        var administrator = await Host.SignInAsAdministratorAsync();
        var trail = await administrator.GetAsync($"/api/admin/audit?patient_id={isatu}&action=BreakGlass").JsonAsync();
        trail[0].GetString("reason").Should().Be("Brought in unconscious, nobody is with her");
    }

    [Fact]
    public async Task Opens_the_record_to_an_administrator_for_reading_only()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();
        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync(Door(isatu), new { reason = "Complaint 17 of the family" }).ShouldBeAsync(HttpStatusCode.OK);

        await administrator.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
        await administrator.PutAsync($"/api/patients/{isatu}/contact-details", new { language = "Krio" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    private async Task<IReadOnlyList<JsonElement>> LogAsync(long patientId)
    {
        var herself = await Host.SignInAsPatientAsync(patientId);
        return (await herself.GetAsync("/api/patient/access-log").ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray().ToList();
    }

    private static string Door(long patientId) => $"/api/patients/{patientId}/break-glass";
}

[Collection(Engines.Sqlite)]
public sealed class Breaking_the_glass_on_SQLite(SqliteHost host) : Breaking_the_glass(host);

[Collection(Engines.Postgres)]
public sealed class Breaking_the_glass_on_PostgreSQL(PostgresHost host) : Breaking_the_glass(host);
