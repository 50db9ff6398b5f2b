using System.Net.Http.Json;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A patient who has forgotten her PIN chooses another; nobody else does.</summary>
public abstract partial class Recovering_a_pin(MamaCareHost host) : Scenario(host)
{
    private const string Recovery = "/api/patient/pin-recovery";
    private const string Verify = "/api/patient/verify-recovery-token";
    private const string Reset = "/api/patient/reset-pin";
    private const string SimpleReset = "/api/patient/simple-pin-reset";

    [Fact]
    public async Task Answers_the_same_whoever_is_asked_for()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var answers = new List<string>();
        foreach (var asked in new object[]
                 {
                     new { email = isatu.Email }, new { phone = isatu.Phone }, new { email = "nobody@home.example" },
                     new { phone = Server.NewPhone() }, new { email = "not an address" }, new { phone = "not a number" },
                     new { }, new { email = "", phone = " " },
                 })
        {
            var reply = await Host.Anybody.PostAsync(Recovery, asked).ShouldBeAsync(HttpStatusCode.OK);
            answers.Add(await reply.Content.ReadAsStringAsync());
        }

        answers.Distinct().Should().ContainSingle();
        (await isatu.MailsAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Works_with_the_token_of_the_message_once()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var before = await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        for (var i = 0; i < 5; i++) await isatu.TriesAsync("999999");
        var token = await AskAsync(isatu);

        var verified = await Host.Anybody.PostAsync(Verify, new { token }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        verified.GetString("email").Should().Be(isatu.Email);
        verified.GetString("name").Should().StartWith("Isatu");
        verified.GetTruth("valid").Should().BeTrue();
        var simple = await Host.Anybody.PostAsync(Reset, new { token, new_pin = "123456" }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        simple.GetFields().Should().Equal("new_pin");
        await Host.Anybody.PostAsync(Reset, new { token, new_pin = "590283" }).ShouldBeAsync(HttpStatusCode.OK);

        await Host.Anybody.PostAsync(Reset, new { token, new_pin = "706294" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
        await Host.Anybody.PostAsync(SimpleReset, new { email = isatu.Email, new_pin = "706294" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync("/api/auth/refresh", new { refresh_token = before.GetString("refresh_token") })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.session-ended");
        var told = (await isatu.MailsAsync()).Select(m => m.Subject);
        told.Should().Contain(s => s.Contains("was changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Works_by_e_mail_address_only_while_the_opened_link_says_so_and_only_hers()
    {
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(Host), await RegisteredWoman.AtAsync(Host));
        var token = await AskAsync(isatu);
        await SimplyAsync(isatu.Email).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");

        await Host.Anybody.GetAsync($"{Recovery}/confirm?token={token}").ShouldBeAsync(HttpStatusCode.OK);

        foreach (var another in new[] { fatmata.Email, "nobody@home.example", "" })
            await SimplyAsync(another).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
        await SimplyAsync(isatu.Email.ToUpperInvariant()).ShouldBeAsync(HttpStatusCode.OK);
        await SimplyAsync(isatu.Email).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        await fatmata.TriesAsync(fatmata.Pin).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Closes_the_window_after_fifteen_minutes()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        await Host.Anybody.GetAsync($"{Recovery}/confirm?token={await AskAsync(isatu)}").ShouldBeAsync(HttpStatusCode.OK);

        Host.Clock.Advance(TimeSpan.FromMinutes(15));

        await SimplyAsync(isatu.Email).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
    }

    [Fact]
    public async Task Opens_no_window_to_whoever_only_asks_whether_the_link_is_alive()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var token = await AskAsync(isatu);

        await Host.Anybody.SendAsync(HttpMethod.Head, $"{Recovery}/confirm?token={token}").ShouldBeAsync(HttpStatusCode.OK);

        await SimplyAsync(isatu.Email).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
        await Host.Anybody.PostAsync(Verify, new { token }).ShouldBeAsync(HttpStatusCode.OK); // this does open it
        await SimplyAsync(isatu.Email).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Opens_the_window_to_the_network_address_that_opened_the_link(string method)
    {
        await using var another = await Host.StartAnotherAsync(("ForwardedHeaders_Enabled", "true"));
        var isatu = await RegisteredWoman.AtAsync(another);
        await another.Anybody.PostAsync(Recovery, new { email = isatu.Email }).ShouldBeAsync(HttpStatusCode.OK);
        var token = await LastTokenAsync(isatu);

        var opened = method == "GET"
            ? await FromAsync(another, HttpMethod.Get, "2001:db8:1:1::7", $"{Recovery}/confirm?token={token}")
            : await FromAsync(another, HttpMethod.Post, "2001:db8:1:1::7", Verify, new { token });
        await opened.ShouldBeAsync(HttpStatusCode.OK);

        var simply = new { email = isatu.Email, new_pin = "590283" };
        foreach (var elsewhere in new[] { "203.0.113.9", "2001:db8:1:2::7" })
        {
            await FromAsync(another, HttpMethod.Post, elsewhere, SimpleReset, simply)
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");
        }

        await FromAsync(another, HttpMethod.Post, "2001:db8:1:1::8", SimpleReset, simply).ShouldBeAsync(HttpStatusCode.OK); // her network
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keeps_nobody_waiting_at_the_door_until_she_has_opened_her_link()
    {
        await using var another = await Host.StartAnotherAsync(("ForwardedHeaders_Enabled", "true"));
        var isatu = await RegisteredWoman.AtAsync(another);
        await another.Anybody.PostAsync(Recovery, new { email = isatu.Email }).ShouldBeAsync(HttpStatusCode.OK);
        var token = await LastTokenAsync(isatu);

        foreach (var email in new[] { isatu.Email, "nobody@home.example" })
        {
            for (var i = 0; i < 5; i++)
                await WaitAsync(email, $"203.0.113.{i}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.open-the-link-first");

            var slowed = await WaitAsync(email.ToUpperInvariant(), "203.0.113.5");
            await slowed.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-resets");
            slowed.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
        }

        for (var i = 0; i < 20; i++)
            await WaitAsync($"woman{i}@home.example", "203.0.113.77").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        await WaitAsync(isatu.Email, "203.0.113.77").ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");

        await FromAsync(another, HttpMethod.Get, "203.0.113.8", $"{Recovery}/confirm?token={token}").ShouldBeAsync(HttpStatusCode.OK);
        await WaitAsync(isatu.Email, "203.0.113.8").ShouldBeAsync(HttpStatusCode.OK); // what strangers tried does not keep her out

        Task<HttpResponseMessage> WaitAsync(string email, string address) =>
            FromAsync(another, HttpMethod.Post, address, SimpleReset, new { email, new_pin = "590283" });
    }

    [Fact]
    public async Task Is_asked_for_twenty_times_from_one_address_and_then_not_for_a_while()
    {
        await using var another = await Host.StartAnotherAsync(("ForwardedHeaders_Enabled", "true"));

        for (var i = 0; i < 20; i++) await AskingAsync("203.0.113.1").ShouldBeAsync(HttpStatusCode.OK);

        var refused = await AskingAsync("203.0.113.1");
        await refused.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        refused.Headers.RetryAfter!.Delta!.Value.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
        await AskingAsync("203.0.113.2").ShouldBeAsync(HttpStatusCode.OK);

        Task<HttpResponseMessage> AskingAsync(string address) =>
            FromAsync(another, HttpMethod.Post, address, Recovery, new { email = "nobody@home.example" });
    }

    [Fact]
    public async Task Refuses_a_link_that_is_late_or_made_up()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var token = await AskAsync(isatu);
        Host.Clock.Advance(TimeSpan.FromMinutes(30));

        foreach (var dead in new[] { token, "0000", new string('a', 64) })
        {
            await Host.Anybody.GetAsync($"{Recovery}/confirm?token={dead}").ShouldBeRefusedAsync(HttpStatusCode.Gone);
            await Host.Anybody.PostAsync(Verify, new { token = dead })
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
            await Host.Anybody.PostAsync(Reset, new { token = dead, new_pin = "590283" })
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
        }

        await Host.Anybody.GetAsync($"{Recovery}/confirm").ShouldBeRefusedAsync(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("https://clinic.example/pin", "?")]
    [InlineData("https://clinic.example/pages?name=pin", "&")]
    public async Task Leads_on_to_the_page_of_the_client(string page, string and)
    {
        await using var another = await Host.StartAnotherAsync(("Links:ClientPage", page));
        var isatu = await RegisteredWoman.AtAsync(another);
        await another.Anybody.PostAsync(Recovery, new { email = isatu.Email });

        var opened = await another.Anybody.GetAsync($"{Recovery}/confirm?token={await LastTokenAsync(isatu)}");

        await opened.ShouldBeAsync(HttpStatusCode.Found);
        opened.Headers.Location!.AbsoluteUri.Should()
            .Be($"{page}{and}recovery=true&email={isatu.Email}");
    }

    [Fact]
    public async Task Does_not_fill_her_mailbox()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        for (var i = 0; i < 8; i++) await Host.Anybody.PostAsync(Recovery, new { email = isatu.Email }).ShouldBeAsync(HttpStatusCode.OK);

        (await isatu.MailsAsync()).Should().HaveCount(3);
    }

    private static Task<HttpResponseMessage> FromAsync(
        MamaCareHost host, HttpMethod method, string address, string path, object? body = null) =>
        host.Anybody.SendAsync(method, path, body is null ? null : JsonContent.Create(body), ("X-Forwarded-For", address));

    private Task<HttpResponseMessage> SimplyAsync(string email) => Host.Anybody.PostAsync(SimpleReset, new { email, new_pin = "590283" });

    private async Task<string> AskAsync(RegisteredWoman woman)
    {
        await Host.Anybody.PostAsync(Recovery, new { email = woman.Email }).ShouldBeAsync(HttpStatusCode.OK);
        return await LastTokenAsync(woman);
    }

    private static async Task<string> LastTokenAsync(RegisteredWoman woman) =>
        (await woman.MailsAsync()).Select(m => Token().Match(m.Body)).Last(m => m.Success).Groups[1].Value;

    [System.Text.RegularExpressions.GeneratedRegex("token=([0-9a-f]+)")]
    private static partial System.Text.RegularExpressions.Regex Token();
}

[Collection(Engines.Sqlite)]
public sealed class Recovering_a_pin_on_SQLite(SqliteHost host) : Recovering_a_pin(host);

[Collection(Engines.Postgres)]
public sealed class Recovering_a_pin_on_PostgreSQL(PostgresHost host) : Recovering_a_pin(host);
