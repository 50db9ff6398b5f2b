namespace MamaCare.IntegrationTests.Common;

/// <summary>What nobody may offer again: lists of PINs, administrators made by strangers, feedback read by strangers.</summary>
public abstract class Removed_on_purpose(MamaCareHost host) : Scenario(host)
{
    [Theory]
    [InlineData("GET", "/api/patient/pins")]
    [InlineData("GET", "/api/patients/pins")]
    [InlineData("GET", "/api/admin/pins")]
    [InlineData("GET", "/api/doctors/pins")]
    [InlineData("GET", "/api/healthcare-provider/pins")]
    [InlineData("GET", "/api/healthcare-providers/pins")]
    [InlineData("GET", "/api/debug/pins")]
    [InlineData("POST", "/api/admin/create")]
    [InlineData("POST", "/api/admin/create-first")]
    [InlineData("POST", "/api/admin/setup")]
    [InlineData("POST", "/api/admin/verify")]
    [InlineData("GET", "/api/admin/verify/1")]
    [InlineData("POST", "/api/admin/verify/1")]
    [InlineData("POST", "/api/admin/admins")]
    [InlineData("GET", "/api/referral-feedback")]
    [InlineData("GET", "/api/referral-feedback/1")]
    public async Task Gives_nothing_to_somebody_without_a_token(string method, string path)
    {
        var reply = await Host.Anybody.SendAsync(HttpMethod.Parse(method), path);

        reply.StatusCode.Should().BeOneOf(
            HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
        (await reply.JsonAsync()).GetString("error").Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Has_no_operation_that_lists_secrets()
    {
        var doors = Door.Of(Host).Where(d => d.Method == HttpMethod.Get).Select(d => d.Pattern).ToList();

        doors.Should().HaveCountGreaterThan(20);
        doors.Where(pattern => pattern.Split('/').Any(part => part is "pins" or "pin" or "passwords" or "tokens" or "secrets"))
            .Should().OnlyContain(pattern => pattern.EndsWith("/pin/{pin}", StringComparison.Ordinal), "who asks there has the PIN");
    }

    [Fact]
    public async Task Makes_no_administrator_and_verifies_none_without_one()
    {
        foreach (var door in Door.Of(Host).Where(d => d.Pattern.StartsWith("/api/admin/", StringComparison.Ordinal)))
        {
            var reply = await Host.Anybody.TryAsync(door);
            if (door.Pattern is "/api/admin/login") continue;
            if (door.Pattern is "/api/admin/signup")
                (await reply.JsonAsync()).ToString().Should().NotContain("\"is_verified\":true").And.NotContain("token\"");
            else
                await reply.ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        }
    }

    [Fact]
    public async Task Shows_no_pin_in_any_list()
    {
        var cast = await Cast.AssembleAsync(Host);
        foreach (var door in Door.Of(Host).Where(d => d.Method == HttpMethod.Get))
            foreach (var role in Cast.Roles)
            {
                var body = await (await cast[role].TryAsync(door, cast.Hers.Patient, cast.Hers.Pregnancy)).Content.ReadAsStringAsync();
                body.Should().NotContainAny("\"pin\":", "\"pin_hash\":", "\"password\":", "\"password_hash\":");
            }
    }
}

[Collection(Engines.Sqlite)]
public sealed class Removed_on_purpose_on_SQLite(SqliteHost host) : Removed_on_purpose(host);

[Collection(Engines.Postgres)]
public sealed class Removed_on_purpose_on_PostgreSQL(PostgresHost host) : Removed_on_purpose(host);
