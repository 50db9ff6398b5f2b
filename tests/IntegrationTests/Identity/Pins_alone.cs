using System.Net.Http.Json;

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
