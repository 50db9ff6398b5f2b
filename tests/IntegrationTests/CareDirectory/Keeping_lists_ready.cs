using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using MamaCare.WebApi.CareDirectory;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>The lists that everybody asks for lie ready; nobody sees an old one for long.</summary>
public abstract class Keeping_lists_ready(MamaCareHost host) : Scenario(host)
{
    private const string List = "/api/hospitals";

    [Fact]
    public async Task Shows_a_change_at_once()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Ready Clinic");
        (await Host.Anybody.ListAsync(List)).Names().Should().NotContain(name);

        var id = await Host.ListsAsync(name);
        (await Host.Anybody.ListAsync(List)).Names().Should().Contain(name);
        await administrator.PutAsync($"/api/admin/hospitals/{id}", new { name = $"{name} B" }).ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.ListAsync(List)).Names().Should().Contain($"{name} B").And.NotContain(name);
        await administrator.DeleteAsync($"/api/admin/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.ListAsync(List)).Names().Should().NotContain($"{name} B");
    }

    [Fact]
    public async Task Follows_the_clock()
    {
        var name = DirectoryDesk.NewName("Closing Clinic");
        var closes = Host.Clock.GetUtcNow().AddMinutes(1);
        var (from, to) = (closes.AddHours(-2).ToString("HH:mm"), closes.ToString("HH:mm"));
        await Host.ListsAsync(name, hours: $"{from}-{to}");
        (await FindAsync(name)).GetTruth("open_now").Should().BeTrue();

        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await FindAsync(name)).GetTruth("open_now").Should().BeFalse();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("gzip, br;q=0.5")]
    [InlineData("gzip, br;q=0")]
    [InlineData("zstd")]
    public async Task Is_the_same_list_however_it_is_packed_and_another_tag(string accepts)
    {
        var plain = await FetchAsync(null);
        var packed = await FetchAsync(accepts);
        var coding = packed.Content.Headers.ContentEncoding.SingleOrDefault();

        coding.Should().Be(accepts switch { "zstd" => null, "gzip" or "gzip, br;q=0" => "gzip", _ => "br" });
        var body = await packed.Content.ReadAsByteArrayAsync();
        Unpack(coding, body).Should().Be(await plain.Content.ReadAsStringAsync());
        packed.Headers.Vary.Should().Contain("Accept-Encoding");
        (packed.Headers.ETag!.Tag == plain.Headers.ETag!.Tag).Should().Be(coding is null);
        (await FetchAsync(accepts, packed.Headers.ETag)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await FetchAsync(null, coding is null ? null : packed.Headers.ETag)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Says_the_same_whether_it_was_ready_or_not(string method)
    {
        const string page = "https://pages.example";
        await using var place = await Host.StartAnotherAsync(("Cors:Origins:0", page));
        var ready = place.Services.GetRequiredService<ReadyAnswers>();

        var (made, kept) = (await LookAsync(), await LookAsync());

        ready.Count.Should().Be(1);
        kept.Should().Equal(made);
        kept.Should().ContainKeys("Access-Control-Allow-Origin", "X-Content-Type-Options", "X-Total-Count", "ETag", "Content-Length");

        async Task<Dictionary<string, string>> LookAsync()
        {
            var reply = await place.Anybody.SendAsync(new HttpMethod(method), $"{List}?page=1", null, ("Origin", page));
            return reply.Headers.Concat(reply.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value));
        }
    }

    [Fact]
    public async Task Does_not_mix_two_questions()
    {
        var (first, second) = (DirectoryDesk.NewName("Asked"), DirectoryDesk.NewName("Asked"));
        await Host.ListsAsync(first);
        await Host.ListsAsync(second);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
            (Asked: n % 2 == 0 ? first : second, Found: await FindAsync(n % 2 == 0 ? first : second))));

        answers.Should().OnlyContain(a => a.Found.GetString("name") == a.Asked);
    }

    [Fact]
    public async Task Takes_no_memory_for_questions_that_are_made_up()
    {
        var ready = Host.Services.GetRequiredService<ReadyAnswers>();
        var before = (ready.Count, ready.Size);
        string[] madeUp =
        [
            "near=x", $"near=x&a={new string('a', 8000)}", "district=Atlantis", "page=0", "q=a&b=c", $"q=&{new string('&', 300)}",
        ];

        foreach (var question in madeUp)
        {
            var reply = await Host.Anybody.GetAsync($"/api/pharmacies?{question}");
            reply.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        }

        (ready.Count, ready.Size).Should().Be(before);
    }

    [Fact]
    public async Task Counts_what_the_questions_take_too()
    {
        var ready = Host.Services.GetRequiredService<ReadyAnswers>();
        var (count, size) = (ready.Count, ready.Size);
        var questions = Enumerable.Range(0, 20).Select(_ => $"q=nothing{Server.NextNumber()}{new string('x', 80)}").ToList();

        foreach (var question in questions) (await Host.Anybody.ListAsync($"/api/pharmacies?{question}")).Should().BeEmpty();

        (ready.Count - count).Should().Be(questions.Count);
        (ready.Size - size).Should().BeGreaterThan(questions.Sum(q => q.Length * sizeof(char)) + (questions.Count * 500));
    }

    private async Task<System.Text.Json.JsonElement> FindAsync(string name) =>
        (await Host.Anybody.ListAsync($"{List}?q={Uri.EscapeDataString(name)}")).Single(h => h.GetString("name") == name);

    private async Task<HttpResponseMessage> FetchAsync(string? accepts, EntityTagHeaderValue? knows = null)
    {
        using var client = Host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, List);
        if (accepts is not null) request.Headers.Add("Accept-Encoding", accepts);
        if (knows is not null) request.Headers.IfNoneMatch.Add(knows);
        return await client.SendAsync(request);
    }

    private static string Unpack(string? coding, byte[] body)
    {
        using var packed = new MemoryStream(body);
        using Stream plain = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_lists_ready_on_SQLite(SqliteHost host) : Keeping_lists_ready(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_lists_ready_on_PostgreSQL(PostgresHost host) : Keeping_lists_ready(host);
