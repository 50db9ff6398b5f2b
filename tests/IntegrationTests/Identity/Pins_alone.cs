using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A deployment keeps its oldest pages alive for a while: they send six digits and nothing else.</summary>
public abstract partial class Pins_alone(MamaCareHost host) : Scenario(host)
{
    private const string ChangePin = "/api/patient/change-pin";

    private static readonly (string, string)[] On =
    [
        ("Authentication:PinOnlyAccess", "true"), ("Authentication:PinOnlyKey", "a key that only the tests of MamaCare use"),
        ("Authentication:PinOnlyWrongTriesPerHour", "8"), ("ForwardedHeaders_Enabled", "true"),
    ];

    [Fact]
    public async Task Open_where_it_is_switched_on_and_everybody_is_warned()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another));

        var opened = await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await ChoosesAsync(isatu, isatu.Pin, "590283").ShouldBeAsync(HttpStatusCode.OK);

        opened.GetNumber("id").Should().Be(isatu.Id);
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        await fatmata.TriesAsync(fatmata.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await ChoosesAsync(fatmata, fatmata.Pin, "590283") // somebody has it
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.pin-too-simple");
        var health = await another.Anybody.GetAsync("/health").JsonAsync();
        health.GetProperty("checks").GetString("pin_only_access").Should().Contain("warning");
    }

    [Theory]
    [InlineData("/api/healthcare-provider/pin/")]
    [InlineData("/api/doctors/pin/")]
    public async Task Find_the_practitioner_whose_they_are(string path)
    {
        await using var another = await Host.StartAnotherAsync(On);
        var aminata = Server.NewMidwife();
        await another.VerifyAsync(await another.RegisterAsync(aminata));
        var pin = StaffMember.PinIn(await RegisteredWoman.MailsToAsync(another, aminata.email));

        var found = await another.Anybody.GetAsync(path + pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await another.Anybody.GetAsync(path + (pin == "999998" ? "999997" : "999998"))
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");

        found.EnumerateObject().Select(p => p.Name).Should().Equal(
            "id", "name", "email", "phone", "professional_type", "specialization", "hospital_affiliation", "is_verified");
        (found.GetString("email"), found.GetTruth("is_verified")).Should().Be((aminata.email, true));
    }

    [Fact]
    public async Task Are_five_guesses_an_address_and_few_an_hour_for_all_and_an_identifier_always_works()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var isatu = await RegisteredWoman.AtAsync(another);

        for (var i = 0; i < 5; i++)
        {
            await AloneAsync(another, "999999", "203.0.113.1")
                .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        }

        await AloneAsync(another, "999999", "203.0.113.1").ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        for (var i = 2; i < 5; i++) await AloneAsync(another, "999999", $"203.0.113.{i}").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        var exhausted = await AloneAsync(another, isatu.Pin, "203.0.113.9");
        var problem = await exhausted.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.bare-pins-exhausted");
        problem.GetString("error").Should().Contain("patient_number");
        exhausted.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);

        another.Clock.Advance(TimeSpan.FromHours(1));
        await AloneAsync(another, isatu.Pin, "203.0.113.9").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Are_counted_on_although_who_guesses_has_one_of_her_own()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var isatu = await RegisteredWoman.AtAsync(another);

        for (var i = 0; i < 4; i++) await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
    }

    [Fact]
    public async Task That_are_right_keep_no_wrong_ones_in_mind()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var isatu = await RegisteredWoman.AtAsync(another);
        for (var i = 0; i < 4; i++) await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        another.Clock.Advance(TimeSpan.FromMinutes(10));
        await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        another.Clock.Advance(TimeSpan.FromMinutes(6));

        for (var i = 0; i < 2; i++) await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Are_no_tries_while_too_many_wait_for_a_hash()
    {
        await using var another = await Host.StartAnotherAsync([.. On, .. Slots.One]);
        var isatu = await RegisteredWoman.AtAsync(another);
        for (var i = 0; i < 4; i++) await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        using (another.TakeTheSlot())
            for (var i = 0; i < 9; i++) await AloneAsync(another, "999999").ShouldBeAskedToComeBackAsync(); // more than a whole hour has

        await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await AloneAsync(another, isatu.Pin) // the four before still count
            .ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
    }

    [Fact]
    public async Task Are_not_found_by_choosing_one_after_the_other()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another));
        var thief = await isatu.SignInAsync();

        for (var i = 0; i < 5; i++)
            await ChooseAsync(fatmata.Pin, "203.0.113.5").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.pin-too-simple");

        await ChooseAsync(fatmata.Pin, "203.0.113.5").ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        var refused = await ChooseAsync(fatmata.Pin, "203.0.113.6");
        await refused.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-pins");
        refused.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
        await AloneAsync(another, fatmata.Pin, "203.0.113.5") // each was a wrong try there
            .ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        for (var i = 0; i < 3; i++)
            await AloneAsync(another, "999999", "203.0.113.6").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await AloneAsync(another, "999999", "203.0.113.6") // five and three are eight
            .ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.bare-pins-exhausted");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);

        Task<HttpResponseMessage> ChooseAsync(string pin, string address) => thief.SendAsync(
            HttpMethod.Post, ChangePin, JsonContent.Create(new { current_pin = isatu.Pin, new_pin = pin }), ("X-Forwarded-For", address));
    }

    [Fact]
    public async Task Are_not_found_with_links_to_new_ones_nor_by_many_who_choose()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var fatmata = await RegisteredWoman.AtAsync(another);
        var thieves = new[] { await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another) };
        var answers = new List<HttpStatusCode>();

        foreach (var (thief, i) in thieves.Select((thief, i) => (thief, i)))
        {
            await another.Anybody.PostAsync("/api/patient/pin-recovery", new { email = thief.Email }).ShouldBeAsync(HttpStatusCode.OK);
            var token = Token().Match((await thief.MailsAsync())[^1].Body).Groups[1].Value;
            for (var j = 0; j < 6; j++)
            {
                var body = JsonContent.Create(new { token, new_pin = fatmata.Pin });
                answers.Add((await another.Anybody.SendAsync(
                    HttpMethod.Post, "/api/patient/reset-pin", body, ("X-Forwarded-For", $"203.0.113.{10 + (i * 6) + j}"))).StatusCode);
            }
        }

        // five for an account, eight an hour for all
        answers.Count(a => a is HttpStatusCode.BadRequest).Should().Be(8);
        answers.Count(a => a is HttpStatusCode.TooManyRequests).Should().Be(4);
        await fatmata.TriesAsync(fatmata.Pin).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Open_nothing_until_they_are_known_to_be_hers_alone()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another));
        await ForgetKeysAsync(another);
        await ChoosesAsync(fatmata, fatmata.Pin, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK); // nobody knows that it is taken
        await ForgetKeysAsync(another);

        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
        await fatmata.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");

        await ChoosesAsync(fatmata, isatu.Pin, "590283").ShouldBeAsync(HttpStatusCode.OK);
        var opened = await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        opened.GetNumber("id").Should().Be(isatu.Id);
    }

    private static Task<HttpResponseMessage> AloneAsync(MamaCareHost host, string pin, string address = "203.0.113.77") =>
        host.Anybody.SendAsync(HttpMethod.Get, $"/api/patient/profile?pin={pin}", null, ("X-Forwarded-For", address));

    private static async Task<HttpResponseMessage> ChoosesAsync(RegisteredWoman woman, string pin, string chosen)
    {
        var herself = await (woman with { Pin = pin }).SignInAsync();
        return await herself.PostAsync(ChangePin, new { current_pin = pin, new_pin = chosen });
    }

    [GeneratedRegex("token=([0-9a-f]+)")]
    private static partial Regex Token();

    /// <summary>As a server leaves its patients that was started with the switch off.</summary>
    private static async Task ForgetKeysAsync(MamaCareHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        string? none = null;
        await scope.ServiceProvider.GetRequiredService<IIdentityDb>().Accounts.Where(a => a.Role == Role.Individual)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.PinKey, none));
    }
}

[Collection(Engines.Sqlite)]
public sealed class Pins_alone_on_SQLite(SqliteHost host) : Pins_alone(host);

[Collection(Engines.Postgres)]
public sealed class Pins_alone_on_PostgreSQL(PostgresHost host) : Pins_alone(host);
