namespace MamaCare.IntegrationTests.Identity;

/// <summary>A patient comes in with the six digits on her card.</summary>
public abstract class Signing_in_with_a_pin(MamaCareHost host) : Scenario(host)
{
    private const string Login = RegisteredWoman.Login;
    private const string Profile = "/api/patient/profile";
    private const string ChangePin = "/api/patient/change-pin";

    [Fact]
    public async Task Works_by_number_by_phone_and_by_e_mail_in_any_spelling()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        foreach (var identifier in new object[]
                 {
                     new { patient_number = isatu.Number, pin = isatu.Pin },
                     new { patient_number = isatu.Number.Replace(" ", ""), pin = isatu.Pin },
                     new { phone = isatu.Phone, pin = isatu.Pin },
                     new { phone = $"0{isatu.Phone[4..6]} {isatu.Phone[6..]}", pin = isatu.Pin },
                     new { email = isatu.Email.ToUpperInvariant(), pin = isatu.Pin },
                 })
        {
            var signedIn = await Host.Anybody.PostAsync(Login, identifier).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
            var patient = signedIn.GetProperty("patient");
            patient.GetNumber("id").Should().Be(isatu.Id);
            patient.GetString("patient_number").Should().Be(isatu.Number);
            signedIn.GetString("expires_at").Should().EndWith("Z");
        }
    }

    [Fact]
    public async Task Does_not_guess_who_is_meant_when_two_share_a_telephone()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        await (await Host.AMidwifeAsync()).RegistersPatientAsync(phone: isatu.Phone);

        await Host.Anybody.PostAsync(Login, new { phone = isatu.Phone, pin = isatu.Pin })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await Host.Anybody.PostAsync(Login, new { patient_number = isatu.Number, pin = isatu.Pin }).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Needs_more_than_the_pin()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var login = await Host.Anybody.PostAsync(Login, new { pin = isatu.Pin }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        login.GetString("error").Should().Contain("patient_number");
        var bare = await Host.Anybody.PostAsync(Profile, new { pin = isatu.Pin })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
        bare.GetString("error").Should().Contain("patient_number");

        foreach (var path in new[] { "/api/healthcare-provider/pin/483017", "/api/doctors/pin/483017" })
        {
            var page = await Host.Anybody.GetAsync(path).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
            page.ToString().Should().NotContain("483017");
        }
    }

    [Fact]
    public async Task Comes_with_the_request_itself_in_its_body_or_its_query_but_changes_only_with_a_token()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var phone = Uri.EscapeDataString(isatu.Phone);

        await Host.Anybody.PostAsync(Profile, new { email = isatu.Email, pin = isatu.Pin }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync($"{Profile}?phone={phone}&pin={isatu.Pin}", new { city = "Bo" }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync($"{Profile}?phone={phone}").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        var wrong = await Host.Anybody.PostAsync(Profile, new { patient_number = isatu.Number, pin = "590283" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        wrong.ToString().Should().NotContain("590283");

        await Host.Anybody.PostAsync(ChangePin, new { patient_number = isatu.Number, pin = isatu.Pin, new_pin = "590283" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Comes_in_a_form_as_old_pages_send_it()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var profile = await SendFormAsync($"patient_number={Uri.EscapeDataString(isatu.Number)}&pin={isatu.Pin}")
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        profile.GetNumber("id").Should().Be(isatu.Id);
        await SendFormAsync($"email={Uri.EscapeDataString(isatu.Email)}&pin=999999")
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await SendFormAsync($"pin={isatu.Pin}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");

        Task<HttpResponseMessage> SendFormAsync(string form) =>
            Host.Anybody.SendTextAsync(HttpMethod.Post, Profile, form, "application/x-www-form-urlencoded");
    }

    [Fact]
    public async Task Is_not_looked_at_beside_a_token()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var stranger = Person.WithToken(Host, "not-a-token");
        await stranger.PostAsync(Profile, new { patient_number = isatu.Number, pin = isatu.Pin })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
    }

    [Fact]
    public async Task Is_changed_by_its_owner_who_is_told_and_whose_sessions_end()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var before = await isatu.SignInAsync();

        foreach (var simple in new[] { "123456", "000000", "121212", "12345", "abcdef" })
        {
            var refused = await before.PostAsync(ChangePin, new { current_pin = isatu.Pin, new_pin = simple })
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            refused.GetFields().Should().Equal("new_pin");
        }

        await before.PostAsync(ChangePin, new { current_pin = "999999", new_pin = "590283" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await before.PostAsync(ChangePin, new { current_pin = isatu.Pin, new_pin = "590283" }).ShouldBeAsync(HttpStatusCode.OK);
        var after = await (isatu with { Pin = "590283" }).SignInAsync();
        await after.GetAsync(Profile).ShouldBeAsync(HttpStatusCode.OK); // at once, whatever is remembered of her
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await before.PostAsync(ChangePin, new { current_pin = "590283", new_pin = "706294" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        await isatu.TriesAsync(isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        (await isatu.MailsAsync()).Should().ContainSingle().Which.Text.Should().Contain("PIN").And.NotContain("590283");
    }

    [Fact]
    public async Task Tells_the_owner_once_when_wrong_ones_lock_her_out()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        for (var i = 0; i < 8; i++) await isatu.TriesAsync("999999");
        var locked = await Host.Anybody.PostAsync(Login, new { phone = isatu.Phone, pin = isatu.Pin });

        await locked.ShouldBeRefusedAsync(HttpStatusCode.Locked, "identity.locked");
        locked.Headers.RetryAfter!.Delta!.Value.Should().BeCloseTo(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(1));
        (await isatu.MailsAsync()).Should().ContainSingle().Which.Subject.Should().Contain("locked");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Signing_in_with_a_pin_on_SQLite(SqliteHost host) : Signing_in_with_a_pin(host);

[Collection(Engines.Postgres)]
public sealed class Signing_in_with_a_pin_on_PostgreSQL(PostgresHost host) : Signing_in_with_a_pin(host);
