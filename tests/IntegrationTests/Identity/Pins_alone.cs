using System.Net.Http.Json;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A deployment keeps its oldest pages alive for a while: they send six digits and nothing else.</summary>
public abstract class Pins_alone(MamaCareHost host) : Scenario(host)
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

        await ChangeAsync(another, "203.0.113.1", isatu.Pin, isatu.Pin, "590283").ShouldBeAsync(HttpStatusCode.OK);

        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        await fatmata.TriesAsync(fatmata.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await ChangeAsync(another, "203.0.113.1", fatmata.Pin, fatmata.Pin, "590283") // somebody has it
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
            await GuessAsync(another, "203.0.113.1").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await GuessAsync(another, "203.0.113.1").ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        for (var i = 2; i < 5; i++) await GuessAsync(another, $"203.0.113.{i}").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        var exhausted = await ChangeAsync(another, "203.0.113.9", isatu.Pin, isatu.Pin, "590283");
        var problem = await exhausted.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.bare-pins-exhausted");
        problem.GetString("error").Should().Contain("patient_number");
        exhausted.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);

        another.Clock.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(another, "203.0.113.9", isatu.Pin, isatu.Pin, "590283").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Open_nothing_until_they_are_known_to_be_hers_alone()
    {
        await using var another = await Host.StartAnotherAsync(On);
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another));
        await ForgetKeysAsync(another);
        await ChoosesAsync(fatmata, fatmata.Pin, isatu.Pin); // nobody knows that it is taken
        await ForgetKeysAsync(another);

        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.identifier-needed");
        await fatmata.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await isatu.TriesAsync(isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        await AloneAsync(another, isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");

        await ChoosesAsync(fatmata, isatu.Pin, "590283");
        var opened = await AloneAsync(another, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        opened.GetNumber("id").Should().Be(isatu.Id);
    }

    private static Task<HttpResponseMessage> AloneAsync(MamaCareHost host, string pin) =>
        host.Anybody.GetAsync($"/api/patient/profile?pin={pin}");

    private static Task<HttpResponseMessage> ChoosesAsync(RegisteredWoman woman, string pin, string chosen) => woman.Host.Anybody
        .PostAsync(ChangePin, new { patient_number = woman.Number, pin, new_pin = chosen }).ShouldBeAsync(HttpStatusCode.OK);

    /// <summary>As a server leaves its patients that was started with the switch off.</summary>
    private static async Task ForgetKeysAsync(MamaCareHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        string? none = null;
        await scope.ServiceProvider.GetRequiredService<IIdentityDb>().Accounts.Where(a => a.Role == Role.Individual)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.PinKey, none));
    }

    private static Task<HttpResponseMessage> GuessAsync(MamaCareHost host, string address) =>
        ChangeAsync(host, address, "999999", "999999", "590283");

    private static async Task<HttpResponseMessage> ChangeAsync(
        MamaCareHost host, string address, string pin, string current, string chosen)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, ChangePin);
        request.Content = JsonContent.Create(new { pin, current_pin = current, new_pin = chosen });
        request.Headers.Add("X-Forwarded-For", address);
        return await client.SendAsync(request);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Pins_alone_on_SQLite(SqliteHost host) : Pins_alone(host);

[Collection(Engines.Postgres)]
public sealed class Pins_alone_on_PostgreSQL(PostgresHost host) : Pins_alone(host);
