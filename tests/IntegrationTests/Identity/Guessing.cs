using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Strangers with patience, many addresses, or tokens of their own making.</summary>
public abstract class Guessing(MamaCareHost host) : Scenario(host)
{
    private const string Accounts = "/api/admin/accounts";
    private static readonly (string, string)[] BehindAProxy = [("ForwardedHeaders_Enabled", "true")];

    [Fact]
    public async Task Ten_thousand_pins_at_one_account_are_five_guesses()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var answers = new HttpStatusCode[10_000];
        await Parallel.ForAsync(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
            answers[i] = (await isatu.TriesAsync($"{i:D6}" == isatu.Pin ? "999999" : $"{i:D6}")).StatusCode);

        answers.Count(a => a is HttpStatusCode.Unauthorized).Should().Be(5);
        answers.Count(a => a is HttpStatusCode.Locked).Should().Be(answers.Length - 5);
        await isatu.TriesAsync(isatu.Pin).ShouldBeRefusedAsync(HttpStatusCode.Locked, "identity.locked");
        (await isatu.MailsAsync()).Should().ContainSingle("one lock is told once");
    }

    [Fact]
    public async Task Many_accounts_from_many_addresses_are_five_guesses_each()
    {
        await using var another = await Host.StartAnotherAsync(BehindAProxy);
        var women = new List<RegisteredWoman>();
        for (var i = 0; i < 4; i++) women.Add(await RegisteredWoman.AtAsync(another));

        var answers = new List<HttpStatusCode>();
        for (var address = 1; address <= 60; address++)
        {
            foreach (var woman in women) answers.Add((await TryAsync(another, $"203.0.113.{address}", woman.Number, "999999")).StatusCode);
        }

        answers.Count(a => a is HttpStatusCode.Unauthorized).Should().Be(5 * women.Count);
        answers.Should().OnlyContain(a => a == HttpStatusCode.Unauthorized || a == HttpStatusCode.Locked);
    }

    [Fact]
    public async Task One_address_is_slowed_down_whoever_it_asks_for_and_its_neighbour_is_not()
    {
        await using var another = await Host.StartAnotherAsync(BehindAProxy);
        var isatu = await RegisteredWoman.AtAsync(another);

        for (var i = 0; i < 20; i++)
            await TryAsync(another, "2001:db8:1:1::7", $"{i:D10}", "999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        var slowed = await TryAsync(another, "2001:db8:1:1::8", isatu.Number, isatu.Pin); // the same network
        await slowed.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "identity.too-many-tries");
        slowed.Headers.RetryAfter!.Delta!.Value.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        await TryAsync(another, "2001:db8:1:2::8", isatu.Number, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
        another.Clock.Advance(TimeSpan.FromMinutes(1));
        await TryAsync(another, "2001:db8:1:1::8", isatu.Number, isatu.Pin).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Does_not_find_out_who_has_an_account_by_words_headers_or_time()
    {
        var (known, unknown) = (new List<(string Seen, double Milliseconds)>(), new List<(string Seen, double Milliseconds)>());
        for (var i = 0; i < 3; i++)
        {
            var isatu = await RegisteredWoman.AtAsync(Host);
            for (var j = 0; j < 4; j++)
            {
                known.Add(await LookAsync(isatu.Number));
                unknown.Add(await LookAsync($"{Server.NextNumber():D10}"));
            }
        }

        known.Concat(unknown).Select(l => l.Seen).Distinct().Should().ContainSingle();
        var ratio = Fastest(known) / Fastest(unknown); // whatever else the machine does only adds to it
        ratio.Should().BeInRange(0.2, 5, "without its hash one of them would be thirty times faster, and a busy machine is not still");

        static double Fastest(IEnumerable<(string, double Milliseconds)> looks) => looks.Min(l => l.Milliseconds);
    }

    [Fact]
    public async Task Is_not_let_in_by_a_token_that_somebody_else_signed_or_that_was_meant_for_somebody_else()
    {
        var ours = Server.CommonSettings.Single(s => s.Key == "Jwt:SigningKey").Value;
        await Person.WithToken(Host, Forge(ours)).GetAsync(Accounts).ShouldBeAsync(HttpStatusCode.OK); // the forger's craft is good

        foreach (var forged in new[]
                 {
                     Forge("a key that somebody else has made up, long enough"),
                     Forge(ours, audience: "another-service"),
                     Forge(ours, issuer: "somebody-else"),
                     Forge(ours, minutes: -2),
                     Forge(ours, generation: "2"),
                     Forge(ours, role: "provider"),
                     Forge(ours, role: "system"),
                 })
            await Person.WithToken(Host, forged).GetAsync(Accounts).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
    }

    private string Forge(
        string key, string audience = "mamacare", string issuer = "mamacare", int minutes = 5, string generation = "1",
        string role = "admin")
    {
        var now = Host.Clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(-10),
            Expires = now.AddMinutes(minutes),
            Subject = new ClaimsIdentity([new Claim("sub", "1"), new Claim("role", role), new Claim("gen", generation)]),
            SigningCredentials = new SigningCredentials(
                new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key)), SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<(string Seen, double Milliseconds)> LookAsync(string number)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = await Host.Anybody.PostAsync(RegisteredWoman.Login, new { patient_number = number, pin = "999999" });
        var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var problem = await reply.JsonAsync();
        var headers = string.Join(',', reply.Headers.Concat(reply.Content.Headers).Select(h => h.Key).Order());
        return ($"{reply.StatusCode} {problem.GetString("error")} {problem.GetString("code")} {headers}", taken);
    }

    private static async Task<HttpResponseMessage> TryAsync(MamaCareHost host, string address, string number, string pin)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, RegisteredWoman.Login);
        request.Content = JsonContent.Create(new { patient_number = number, pin });
        request.Headers.Add("X-Forwarded-For", address);
        return await client.SendAsync(request);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Guessing_on_SQLite(SqliteHost host) : Guessing(host);

[Collection(Engines.Postgres)]
public sealed class Guessing_on_PostgreSQL(PostgresHost host) : Guessing(host);
