using System.Net.Http.Json;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Everything that may be written without a token is bounded, each address by itself.</summary>
public abstract class Writing_without_a_token(MamaCareHost host) : Scenario(host)
{
    private const int Limit = 2;

    [Fact]
    public async Task Is_bounded_at_every_door_and_says_when_to_come_again()
    {
        await using var place = await Host.StartAnotherAsync(
            ("RateLimits:OpenWritesPerMinute", $"{Limit}"), ("ForwardedHeaders_Enabled", "true"));
        var doors = Door.Of(place).Where(d => d.Method != HttpMethod.Get && Area.Of(d) is { IsOpen: true }).ToList();
        doors.Select(d => $"{d}").Should().Contain([
            "POST /api/patient/register", "POST /api/patient/pin-recovery", "POST /api/healthcare-provider/register",
            "POST /api/admin/signup", "POST /api/mobile/auth", "POST /api/auth/refresh",
        ]);

        for (var i = 0; i < doors.Count; i++)
        {
            var here = $"203.0.113.{i + 1}";
            for (var time = 0; time < Limit; time++)
                (await WriteAsync(place, doors[i], here)).StatusCode.Should().NotBe(HttpStatusCode.TooManyRequests, $"{doors[i]}");

            var refused = await WriteAsync(place, doors[i], here);

            await refused.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "http.too-many");
            refused.Headers.RetryAfter!.Delta.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
            (await WriteAsync(place, doors[i], $"198.51.100.{i + 1}")).StatusCode
                .Should().NotBe(HttpStatusCode.TooManyRequests, $"a neighbour at {doors[i]} has sent nothing yet");
        }
    }

    [Fact]
    public async Task Counts_all_doors_together_and_leaves_reading_alone()
    {
        await using var place = await Host.StartAnotherAsync(("RateLimits:OpenWritesPerMinute", $"{Limit}"));
        await place.Anybody.PostAsync("/api/patient/register", new { name = "x" }).ShouldBeAsync(HttpStatusCode.BadRequest);
        await place.Anybody.PostAsync("/api/admin/signup", new { name = "x" }).ShouldBeAsync(HttpStatusCode.BadRequest);

        await place.Anybody.PostAsync("/api/patient/register", new { name = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "http.too-many");
        await place.Anybody.GetAsync("/api/hospitals").ShouldBeAsync(HttpStatusCode.OK);
        await place.Anybody.PostAsync("/api/patients", new { name = "x" }).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
    }

    private static async Task<HttpResponseMessage> WriteAsync(MamaCareHost place, Door door, string address)
    {
        using var body = door.Example is null ? null : JsonContent.Create(door.Example);
        return await place.Anybody.SendAsync(door.Method, door.AddressFor(1), body, ("X-Forwarded-For", address));
    }
}

[Collection(Engines.Sqlite)]
public sealed class Writing_without_a_token_on_SQLite(SqliteHost host) : Writing_without_a_token(host);

[Collection(Engines.Postgres)]
public sealed class Writing_without_a_token_on_PostgreSQL(PostgresHost host) : Writing_without_a_token(host);
