using System.Net.Http.Json;
using System.Text.Json;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A device prolongs its stay with refresh tokens; a stolen one gives itself away.</summary>
public abstract class Staying_signed_in(MamaCareHost host) : Scenario(host)
{
    private const string Refresh = "/api/auth/refresh";
    private const string SignOut = "/api/auth/sign-out";
    private const string ChangePin = "/api/patient/change-pin";

    [Fact]
    public async Task Goes_on_with_another_token_after_each_use()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var first = await SignInAsync(isatu);

        Host.Clock.Advance(TimeSpan.FromMinutes(61));
        var second = await RefreshAsync(first).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var third = await RefreshAsync(second).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        third.GetString("refresh_token").Should().NotBe(second.GetString("refresh_token")).And.NotBe(first.GetString("refresh_token"));
        third.GetString("refresh_expires_at")
            .Should().Be(first.GetString("refresh_expires_at"), "a stay is not longer for being prolonged");
        var her = Person.WithToken(Host, third.GetString("token")!);
        await her.PostAsync("/api/auth/sign-out-everywhere").ShouldBeAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Ends_for_both_when_a_token_is_used_twice_and_the_owner_is_told()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var stolen = await SignInAsync(isatu);
        var hers = await RefreshAsync(stolen).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        await RefreshAsync(stolen).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
        await RefreshAsync(hers).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
        await RefreshAsync(stolen).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");

        (await isatu.MailsAsync()).Should().ContainSingle().Which.Subject.Should().Contain("session was ended");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ends_by_signing_out_on_that_device_only()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var (phone, tablet) = (await SignInAsync(isatu), await SignInAsync(isatu));

        await Host.Anybody.PostAsync(SignOut, TokenOf(phone)).ShouldBeAsync(HttpStatusCode.NoContent);
        await Host.Anybody.PostAsync(SignOut, TokenOf(phone)).ShouldBeAsync(HttpStatusCode.NoContent);

        await RefreshAsync(phone).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
        await RefreshAsync(tablet).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ends_everywhere_when_she_says_so_or_changes_her_pin()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var (phone, tablet) = (await SignInAsync(isatu), await SignInAsync(isatu));

        var onPhone = Person.WithToken(Host, phone.GetString("token")!);
        await onPhone.PostAsync("/api/auth/sign-out-everywhere").ShouldBeAsync(HttpStatusCode.NoContent);
        await RefreshAsync(tablet).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await onPhone.PostAsync("/api/auth/sign-out-everywhere").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");

        var again = await SignInAsync(isatu);
        await Person.WithToken(Host, again.GetString("token")!).PostAsync(ChangePin, new { pin = isatu.Pin, new_pin = "590283" })
            .ShouldBeAsync(HttpStatusCode.OK);
        await RefreshAsync(again).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
    }

    [Fact]
    public async Task Ends_after_thirty_days_however_often_it_was_prolonged()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var session = await SignInAsync(isatu);

        for (var day = 0; day < 29; day += 7)
        {
            session = await RefreshAsync(session).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
            Host.Clock.Advance(TimeSpan.FromDays(7));
        }

        await RefreshAsync(session).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
    }

    [Fact]
    public async Task Keeps_the_token_in_a_cookie_that_no_script_reads_when_asked_to()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var credentials = new { patient_number = isatu.Number, pin = isatu.Pin, cookie = true };
        var signedIn = await Host.Anybody.PostAsync(RegisteredWoman.Login, credentials).ShouldBeAsync(HttpStatusCode.OK);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();

        (await signedIn.JsonAsync()).GetString("refresh_token").Should().BeNull();
        cookie.ToLowerInvariant().Should().ContainAll("httponly", "secure", "samesite=strict", "path=/api/auth");
        using var request = new HttpRequestMessage(HttpMethod.Post, Refresh) { Content = JsonContent.Create(new { }) };
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var client = Host.CreateClient();
        var renewed = await client.SendAsync(request);
        await renewed.ShouldBeAsync(HttpStatusCode.OK);
        (await renewed.JsonAsync()).GetString("refresh_token").Should().BeNull();
        renewed.Headers.GetValues("Set-Cookie").Single().Should().NotBe(cookie);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-dot")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    public async Task Takes_no_token_of_ones_own_making(string token)
    {
        var refused = await Host.Anybody.PostAsync(Refresh, new { refresh_token = token });
        ((int)refused.StatusCode).Should().BeOneOf(400, 401);
    }

    private static async Task<JsonElement> SignInAsync(RegisteredWoman woman) =>
        await woman.TriesAsync(woman.Pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

    private Task<HttpResponseMessage> RefreshAsync(JsonElement session) => Host.Anybody.PostAsync(Refresh, TokenOf(session));

    private static object TokenOf(JsonElement session) => new { refresh_token = session.GetString("refresh_token") };
}

[Collection(Engines.Sqlite)]
public sealed class Staying_signed_in_on_SQLite(SqliteHost host) : Staying_signed_in(host);

[Collection(Engines.Postgres)]
public sealed class Staying_signed_in_on_PostgreSQL(PostgresHost host) : Staying_signed_in(host);
