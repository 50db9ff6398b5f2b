using System.Text.Json;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Somebody of the staff finds the way back in by a link to the address of the account.</summary>
public abstract class Forgetting_a_password(MamaCareHost host) : Scenario(host)
{
    private const string Ask = "/api/auth/password-reset";
    private const string Confirm = "/api/auth/password-reset/confirm";
    private const string Admins = "/api/admin/admins";
    private const string Another = "another long sentence of theirs";

    [Fact]
    public async Task Leads_by_a_link_to_a_new_password_and_ends_what_was_open()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var before = await hawa.SignsInAsync();
        var asked = await Host.Anybody.PostAsync(Ask, new { email = hawa.Email.ToUpperInvariant(), role = "admin" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var token = await hawa.TokenAsync("A new password for MamaCare");

        await hawa.SignsInAsync(); // asking changes nothing
        await Host.Anybody.PostAsync(Confirm, new { token, new_password = "short" }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        await Host.Anybody.PostAsync(Confirm, new { token, new_password = Another }).ShouldBeAsync(HttpStatusCode.OK);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        asked.GetString("message").Should().NotContain(hawa.Email);
        await hawa.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await hawa.TriesAsync(Another).ShouldBeAsync(HttpStatusCode.OK);
        await AreOverAsync(before);
        await Host.Anybody.PostAsync(Confirm, new { token, new_password = "a third sentence of theirs" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
        var mails = await RegisteredWoman.MailsToAsync(Host, hawa.Email);
        mails.Should().ContainSingle(m => m.Subject == "Your MamaCare password was changed").Which.Text.Should().NotContain(Another);
    }

    [Fact]
    public async Task Is_answered_alike_where_there_is_no_account_and_sends_nothing()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var nobody = $"nobody{Server.NextNumber()}@mohs.example";

        var known = await Host.Anybody.PostAsync(Ask, new { email = hawa.Email }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var unknown = await Host.Anybody.PostAsync(Ask, new { email = nobody }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        unknown.GetString("message").Should().Be(known.GetString("message"));
        (await RegisteredWoman.MailsToAsync(Host, nobody)).Should().BeEmpty();
    }

    [Fact]
    public async Task Cannot_be_made_up_for_with_a_link_that_is_half_an_hour_old()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        await Host.Anybody.PostAsync(Ask, new { email = hawa.Email, role = "admin" }).ShouldBeAsync(HttpStatusCode.OK);
        var token = await hawa.TokenAsync("A new password for MamaCare");

        Host.Clock.Advance(TimeSpan.FromMinutes(31));

        await Host.Anybody.PostAsync(Confirm, new { token, new_password = Another })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
        await hawa.SignsInAsync();
    }

    private async Task AreOverAsync(JsonElement session)
    {
        await Person.WithToken(Host, session.GetString("token")!).GetAsync(Admins)
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        await Host.Anybody.PostAsync("/api/auth/refresh", new { refresh_token = session.GetString("refresh_token") })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Forgetting_a_password_on_SQLite(SqliteHost host) : Forgetting_a_password(host);

[Collection(Engines.Postgres)]
public sealed class Forgetting_a_password_on_PostgreSQL(PostgresHost host) : Forgetting_a_password(host);
