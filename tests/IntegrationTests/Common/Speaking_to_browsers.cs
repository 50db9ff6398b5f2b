using System.IO.Compression;
using System.Net.Http.Json;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Pages of this server, of servers that are named, and of everybody else.</summary>
public abstract class Speaking_to_browsers(MamaCareHost host) : Scenario(host)
{
    private const string OurClient = "https://app.example.org";
    private const string Somebody = "https://evil.example";
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    [Theory]
    [InlineData("/api/patients", "POST", "Content-Type, Authorization, Idempotency-Key")]
    [InlineData("/api/patients/1/contact-details", "PUT", "If-Match, Authorization")]
    [InlineData("/api/admin/accounts", "DELETE", "Accept, Authorization")]
    [InlineData("/api/hospitals", "PATCH", "Content-Type")]
    public async Task Answers_a_preflight_of_a_named_origin_without_a_token(string path, string method, string headers)
    {
        await using var place = await Host.StartAnotherAsync(("Cors:Origins:0", OurClient), ("Cors:Origins:1", "http://localhost:3000"));

        var reply = await PreflightAsync(place, path, OurClient, method, headers).ShouldBeAsync(HttpStatusCode.NoContent);

        Value(reply, AllowOrigin).Should().Be(OurClient);
        Value(reply, "Access-Control-Allow-Methods").Should().ContainAll(method, "GET", "POST", "PUT", "PATCH", "DELETE");
        Value(reply, "Access-Control-Allow-Headers").Split(',').Should().Contain(headers.Split(", "));
    }

    [Fact]
    public async Task Lets_a_named_origin_read_answers_refusals_and_their_headers()
    {
        await using var place = await Host.StartAnotherAsync(("Cors:Origins:0", OurClient));

        foreach (var path in new[] { "/api/hospitals?page=1", "/api/patients", "/api/no-such-thing", "/api/hospitals?page=x" })
        {
            var reply = await place.Anybody.SendAsync(HttpMethod.Get, path, null, ("Origin", OurClient));
            Value(reply, AllowOrigin).Should().Be(OurClient, path);
            Value(reply, "Access-Control-Expose-Headers").Split(',').Should().Contain(["Link", "X-Total-Count", "ETag", "Retry-After"]);
        }
    }

    [Fact]
    public async Task Says_nothing_to_a_foreign_origin()
    {
        await using var place = await Host.StartAnotherAsync(("Cors:Origins:0", OurClient));

        foreach (var server in new[] { Host, place })
            foreach (var origin in new[] { Somebody, "null", $"{OurClient}.evil.example", "http://app.example.org", $"{OurClient}:8443" })
            {
                var preflight = await PreflightAsync(server, "/api/patients", origin, "POST", "Authorization");
                var reply = await server.Anybody.SendAsync(HttpMethod.Get, "/api/hospitals", null, ("Origin", origin));
                foreach (var answer in new[] { preflight, reply })
                    answer.Headers.Should().NotContain(h => h.Key.StartsWith("Access-Control-", StringComparison.Ordinal), origin);
            }
    }

    [Theory]
    [InlineData("/api/hospitals", "default-src 'none'")]
    [InlineData("/api/no-such-thing", "default-src 'none'")]
    [InlineData("/api/hospitals?page=x", "default-src 'none'")]
    [InlineData("/swagger/index.html", "script-src 'self'")]
    public async Task Lets_nothing_be_taken_for_a_page_or_framed(string path, string policy)
    {
        var reply = await Host.Anybody.GetAsync(path);
        Value(reply, "Content-Security-Policy").Should().Contain(policy).And.Contain("frame-ancestors 'none'");
        Value(reply, "X-Content-Type-Options").Should().Be("nosniff");
        Value(reply, "Referrer-Policy").Should().Be("no-referrer");
        reply.Headers.Should().NotContainKey("Server");
    }

    [Fact]
    public async Task Shows_swagger_under_its_own_policy()
    {
        var page = await (await Host.Anybody.GetAsync("/swagger/index.html")).Content.ReadAsStringAsync();

        page.Should().NotMatchRegex(@"<script(?![^>]*\bsrc=)[^>]*>\s*\S", "the policy lets no script run that stands in the page")
            .And.NotContain("src=\"http").And.NotContain("href=\"http");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compresses_what_is_long(string encoding)
    {
        var plain = await (await Host.Anybody.GetAsync("/api/clinical-rules")).Content.ReadAsByteArrayAsync();
        plain.Length.Should().BeGreaterThan(1024);

        var reply = await AskAsync(HttpMethod.Get, "/api/clinical-rules", encoding);
        reply.Content.Headers.ContentEncoding.Should().Equal(encoding);
        await using var packed = await reply.Content.ReadAsStreamAsync();
        await using Stream open = encoding == "br"
            ? new BrotliStream(packed, CompressionMode.Decompress)
            : new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await open.CopyToAsync(unpacked);
        unpacked.ToArray().Should().Equal(plain);
    }

    [Fact]
    public async Task Leaves_short_answers_and_secrets_as_they_are()
    {
        var shortOne = await AskAsync(HttpMethod.Get, "/health/live", "br, gzip");
        shortOne.Content.Headers.ContentEncoding.Should().BeEmpty();
        shortOne.Content.Headers.ContentLength.Should().BePositive();

        var reflecting = await Host.Anybody.SendAsync(
            HttpMethod.Post, "/api/admin/login", JsonContent.Create(new { email = new string('a', 5000) }),
            ("Accept-Encoding", "br, gzip"));
        reflecting.Content.Headers.ContentEncoding.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/api/hospitals")]
    [InlineData("/api/clinical-rules")]
    [InlineData("/health/live")]
    [InlineData("/swagger/v1/swagger.json")]
    [InlineData("/api/hospitals/999999999")]
    [InlineData("/api/no-such-thing")]
    [InlineData("/api/patients")]
    public async Task Answers_head_like_get_without_the_body(string path)
    {
        var get = await Host.Anybody.GetAsync(path);
        var head = await Host.Anybody.SendAsync(HttpMethod.Head, path);

        head.StatusCode.Should().Be(get.StatusCode);
        head.Headers.ETag.Should().Be(get.Headers.ETag);
        head.Content.Headers.ContentType.Should().Be(get.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    private static Task<HttpResponseMessage> PreflightAsync(Server server, string path, string origin, string method, string headers) =>
        server.Anybody.SendAsync(
            HttpMethod.Options, path, null, ("Origin", origin), ("Access-Control-Request-Method", method),
            ("Access-Control-Request-Headers", headers));

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string encodings) =>
        Host.Anybody.SendAsync(method, path, null, ("Accept-Encoding", encodings));

    private static string Value(HttpResponseMessage reply, string header) =>
        reply.Headers.TryGetValues(header, out var values) ? string.Join(',', values) : "";
}

[Collection(Engines.Sqlite)]
public sealed class Speaking_to_browsers_on_SQLite(SqliteHost host) : Speaking_to_browsers(host);

[Collection(Engines.Postgres)]
public sealed class Speaking_to_browsers_on_PostgreSQL(PostgresHost host) : Speaking_to_browsers(host);
