using System.Text.RegularExpressions;
using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Somebody who may write down how a woman is reached would like to read her messages, and then her record.</summary>
public abstract partial class Taking_an_account_over(MamaCareHost host) : Scenario(host)
{
    private const string Recovery = "/api/patient/pin-recovery";
    private const string Confirm = "/api/admin/patients/confirm-address";

    [Fact]
    public async Task Fails_for_whoever_writes_an_address_of_her_own_into_the_record()
    {
        var facility = await Host.AFacilityAsync();
        var midwife = await Host.SignInAsMidwifeAtAsync(facility);
        var registrar = await Host.SignInAsRegistrarAtAsync(facility);

        foreach (var (thief, path) in new[] { (registrar, "/contact-details"), (midwife, "/contact-details"), (midwife, "") })
        {
            var phone = Server.NewPhone();
            var isatu = await midwife.RegistersPatientAsync(NewAddress(), phone);
            var address = NewAddress();
            await thief.PutAsync($"/api/patients/{isatu}{path}", new { email = address }).ShouldBeAsync(HttpStatusCode.OK);

            var asked = await AskAsync(new { email = address });
            var elsewhere = await AskAsync(new { email = "nobody@home.example" });
            await AskAsync(new { phone });

            asked.Should().Be(elsewhere);
            (await LinksToAsync(address)).Should().Be(0);
        }
    }

    [Fact]
    public async Task Fails_when_the_address_changes_while_her_link_is_on_its_way()
    {
        var midwife = await Host.AMidwifeAsync();
        var (hers, address) = (NewAddress(), NewAddress());
        var isatu = await midwife.RegistersPatientAsync(hers);
        await Host.RunJobAsync("deliver-outbox");

        await AskAsync(new { email = hers });
        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { email = address }).ShouldBeAsync(HttpStatusCode.OK);

        (await LinksToAsync(address)).Should().Be(0);
        (await LinksToAsync(hers)).Should().Be(0);
    }

    [Theory]
    [InlineData("/api/patient/profile")]
    [InlineData("/api/patients/{0}/contact-details")]
    public async Task Is_not_what_she_does_who_saves_the_address_herself(string path)
    {
        var midwife = await Host.AMidwifeAsync();
        var address = NewAddress();
        var isatu = await midwife.RegistersPatientAsync(NewAddress());
        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { email = address }).ShouldBeAsync(HttpStatusCode.OK);
        var (herself, hers) = (await Host.SignInAsPatientAsync(isatu), string.Format(null, path, isatu));

        await herself.PutAsync(hers, new { language = "Krio" }).ShouldBeAsync(HttpStatusCode.OK); // not a word about it
        await AskAsync(new { email = address });
        (await LinksToAsync(address)).Should().Be(0);

        await herself.PutAsync(hers, new { email = address }).ShouldBeAsync(HttpStatusCode.OK);
        await AskAsync(new { email = address });
        (await LinksToAsync(address)).Should().Be(1);

        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { email = address, language = "English" })
            .ShouldBeAsync(HttpStatusCode.OK); // the same address is no news
        await AskAsync(new { email = address });
        (await LinksToAsync(address)).Should().Be(2);
    }

    [Fact]
    public async Task Is_undone_by_an_administrator_and_stands_in_her_log()
    {
        var midwife = await Host.AMidwifeAsync();
        var (isatu, address) = (await RegisteredWoman.AtAsync(Host), NewAddress());
        await midwife.PutAsync($"/api/patients/{isatu.Id}/contact-details", new { email = address }).ShouldBeAsync(HttpStatusCode.OK);
        var body = new { patient_number = isatu.Number };
        await midwife.PostAsync(Confirm, body).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        var administrator = await Host.SignInAsAdministratorAsync();

        await administrator.PostAsync(Confirm, body).ShouldBeAsync(HttpStatusCode.NoContent);

        await AskAsync(new { phone = isatu.Phone });
        (await LinksToAsync(address)).Should().Be(1);
        await administrator.PostAsync(Confirm, body).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.nothing-to-confirm");
        await administrator.PostAsync(Confirm, new { patient_number = "000 000 0000" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient-number.unknown");
        var log = await (await isatu.SignInAsync()).GetAsync("/api/patient/access-log").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        log.EnumerateArray().Select(l => (l.GetString("role"), l.GetString("what")))
            .Should().Contain(("admin", "Confirmed that your e-mail address is yours"));
    }

    [Fact]
    public async Task Fails_in_an_emergency_which_changes_nothing_about_how_she_is_reached()
    {
        var midwife = await Host.AMidwifeAsync();
        var (hers, stranger) = (NewAddress(), await Host.SignInAsMidwifeAsync());
        var isatu = await midwife.RegistersPatientAsync(hers);
        await stranger.PostAsync($"/api/patients/{isatu}/break-glass", new { reason = "Brought in unconscious, nobody is with her" })
            .ShouldBeAsync(HttpStatusCode.OK);

        object[] changes = [new { email = NewAddress() }, new { phone = Server.NewPhone() }, new { language = "Krio" }];
        foreach (var path in new[] { "/contact-details", "" })
        {
            foreach (var change in changes)
            {
                await stranger.PutAsync($"/api/patients/{isatu}{path}", change)
                    .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "care-relation.reach-stays");
            }
        }

        await stranger.PutAsync($"/api/patients/{isatu}", new { blood_type = "O+" }).ShouldBeAsync(HttpStatusCode.OK);
        var kept = await midwife.GetAsync($"/api/patients/{isatu}/contact-details").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        (kept.GetString("email"), kept.GetString("language")).Should().Be((hers, null));
        await midwife.PutAsync($"/api/patients/{isatu}/contact-details", new { language = "Krio" }).ShouldBeAsync(HttpStatusCode.OK);
    }

    private async Task<string> AskAsync(object whom) =>
        await (await Host.Anybody.PostAsync(Recovery, whom).ShouldBeAsync(HttpStatusCode.OK)).Content.ReadAsStringAsync();

    /// <summary>How many links have come there, once everything that waits has gone out.</summary>
    private async Task<int> LinksToAsync(string address) =>
        (await RegisteredWoman.MailsToAsync(Host, address)).Count(m => Link().IsMatch(m.Body));

    private static string NewAddress() => $"isatu{Server.NextNumber()}@home.example";

    [GeneratedRegex("token=[0-9a-f]+")]
    private static partial Regex Link();
}

[Collection(Engines.Sqlite)]
public sealed class Taking_an_account_over_on_SQLite(SqliteHost host) : Taking_an_account_over(host);

[Collection(Engines.Postgres)]
public sealed class Taking_an_account_over_on_PostgreSQL(PostgresHost host) : Taking_an_account_over(host);
