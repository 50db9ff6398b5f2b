using System.Buffers.Text;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>People prove who they are, and others fail to.</summary>
public abstract class Signing_in(MamaCareHost host) : Scenario(host)
{
    private const string Accounts = "/api/admin/accounts";
    private const string Patients = "/api/patients";

    [Fact]
    public async Task Opens_the_doors_of_ones_own_role_only()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var midwife = await Host.AMidwifeAsync();

        await administrator.GetAsync(Accounts).ShouldBeAsync(HttpStatusCode.OK);
        await midwife.GetAsync(Patients).ShouldBeAsync(HttpStatusCode.OK);
        await midwife.GetAsync(Accounts).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await administrator.GetAsync(Patients).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Works_by_e_mail_in_any_case_and_by_licence_in_any_spelling()
    {
        var aminata = Server.NewMidwife();
        await Host.VerifyAsync(await Host.RegisterAsync(aminata));

        foreach (var identifier in new object[]
                 {
                     new { email = aminata.email.ToUpperInvariant(), aminata.password },
                     new { aminata.license_number, aminata.password },
                     new { license_number = aminata.license_number.ToLowerInvariant().Replace('-', ' '), aminata.password },
                 })
            await Host.Anybody.PostAsync(Midwives, identifier).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Works_for_a_practitioner_without_a_password_with_the_pin_of_the_letter()
    {
        var aminata = Server.NewMidwife() with { password = null };
        await Host.VerifyAsync(await Host.RegisterAsync(aminata));
        var pin = StaffMember.PinIn(await RegisteredWoman.MailsToAsync(Host, aminata.email));

        var answer = await Host.Anybody.PostAsync(Midwives, new { aminata.email, pin }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await Host.Anybody.PostAsync(Midwives, new { aminata.license_number, pin }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync(Midwives, new { aminata.email, pin = "999999" }).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        answer.EnumerateObject().Select(p => p.Name).Should().Contain("token", "expires_at", "provider");
        var provider = answer.GetProperty("provider");
        provider.EnumerateObject().Select(p => p.Name).Should().Contain("id", "name", "professional_type");
        (provider.GetString("name"), provider.GetString("professional_type")).Should().Be((aminata.name, "midwife"));
        await Person.WithToken(Host, answer.GetString("token")!).GetAsync(Patients).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Waits_for_an_administrators_verification()
    {
        var aminata = Server.NewMidwife();
        var id = await Host.RegisterAsync(aminata);

        await SignIn(aminata).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "identity.not-verified");

        await Host.VerifyAsync(id);
        await SignIn(aminata).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Answers_a_wrong_password_and_an_unknown_account_alike()
    {
        var aminata = Server.NewMidwife();
        await Host.VerifyAsync(await Host.RegisterAsync(aminata));

        var wrong = await SignIn(aminata with { password = "not her password" }).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        var unknown = await SignIn(Server.NewMidwife()).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        wrong.GetString("error").Should().Be("Invalid credentials").And.Be(unknown.GetString("error"));
        wrong.GetString("code").Should().Be(unknown.GetString("code"));
    }

    [Fact]
    public async Task Is_locked_after_ten_wrong_passwords_even_for_the_right_one_and_opens_again()
    {
        var aminata = Server.NewMidwife();
        await Host.VerifyAsync(await Host.RegisterAsync(aminata));

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 10; i++) answers.Add((await SignIn(aminata with { password = "not her password" })).StatusCode);

        answers.Should().Equal(Enumerable.Repeat(HttpStatusCode.Unauthorized, 5).Concat(Enumerable.Repeat(HttpStatusCode.Locked, 5)));
        await SignIn(aminata).ShouldBeRefusedAsync(HttpStatusCode.Locked, "identity.locked");

        Host.Clock.Advance(TimeSpan.FromMinutes(16));
        await SignIn(aminata).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Locks_an_address_without_an_account_in_the_same_way()
    {
        var nobody = Server.NewMidwife();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++) answers.Add((await SignIn(nobody)).StatusCode);

        answers.Should().EndWith(HttpStatusCode.Locked);
        answers.SkipLast(1).Should().AllBeEquivalentTo(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Works_on_several_devices_at_the_same_moment()
    {
        var aminata = Server.NewMidwife();
        await Host.VerifyAsync(await Host.RegisterAsync(aminata));

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SignIn(aminata)));

        foreach (var reply in replies) await reply.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_asked_to_come_back_when_too_many_wait_already()
    {
        await using var another = await Host.StartAnotherAsync(("Authentication:HashesAtOnce", "1"), ("Authentication:HashesWaiting", "0"));

        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            another.Anybody.PostAsync("/api/admin/login", new { email = $"nobody{i}@mohs.example", password = "no password" })));

        replies.Select(r => r.StatusCode).Distinct().Should()
            .BeEquivalentTo([HttpStatusCode.Unauthorized, HttpStatusCode.ServiceUnavailable]);
        foreach (var reply in replies.Where(r => r.StatusCode is HttpStatusCode.ServiceUnavailable))
        {
            await reply.ShouldBeRefusedAsync(HttpStatusCode.ServiceUnavailable, "identity.busy");
            reply.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
        }

        await another.SignInAsAdministratorAsync();
    }

    [Fact]
    public async Task Ends_within_a_minute_when_the_account_is_disabled()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var application = Server.NewMidwife();
        await Host.VerifyAsync(await Host.RegisterAsync(application));
        var signedIn = await SignIn(application).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var aminata = Person.WithToken(Host, signedIn.GetString("token")!);
        await aminata.GetAsync(Patients).ShouldBeAsync(HttpStatusCode.OK);

        var accounts = await administrator.GetAsync($"{Accounts}?role=provider&page_size=200").JsonAsync();
        var account = accounts.EnumerateArray().Single(a => a.GetString("email") == application.email).GetNumber("id");
        await administrator.PostAsync($"{Accounts}/{account}/disable").ShouldBeAsync(HttpStatusCode.NoContent);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await aminata.GetAsync(Patients).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        (await SignIn(application)).StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ends_when_the_token_expires()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var token = midwife.Token!;

        Host.Clock.Advance(TimeSpan.FromMinutes(61));

        await Person.WithToken(Host, token).GetAsync(Patients).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Is_not_replaced_by_a_token_of_ones_own_making()
    {
        var token = (await Host.SignInAsMidwifeAsync()).Token!.Split('.');
        var unsigned = Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8);
        var administrator = Base64Url.EncodeToString("""{"sub":"1","role":"admin","gen":"1","iss":"mamacare","aud":"mamacare"}"""u8);

        string[] forgeries = [$"{token[0]}.{administrator}.{token[2]}", $"{unsigned}.{administrator}.", $"{unsigned}.{token[1]}.", "?"];
        foreach (var forged in forgeries)
            await Person.WithToken(Host, forged).GetAsync(Accounts).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
    }

    private const string Midwives = "/api/healthcare-provider/login";

    private Task<HttpResponseMessage> SignIn(MidwifeApplication midwife) =>
        Host.Anybody.PostAsync(Midwives, new { midwife.email, midwife.password });
}

[Collection(Engines.Sqlite)]
public sealed class Signing_in_on_SQLite(SqliteHost host) : Signing_in(host);

[Collection(Engines.Postgres)]
public sealed class Signing_in_on_PostgreSQL(PostgresHost host) : Signing_in(host);
