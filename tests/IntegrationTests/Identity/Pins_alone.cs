using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A deployment keeps its oldest pages alive for a while: they send six digits and nothing else.</summary>
public abstract class Pins_alone(MamaCareHost host) : Scenario(host)
{
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
        return await herself.PostAsync("/api/patient/change-pin", new { current_pin = pin, new_pin = chosen });
    }

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
