using System.Net.Http.Headers;
using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>Administrators work through what waits for them, and can say later why they decided so.</summary>
public abstract class Verifying_entries(MamaCareHost host) : Scenario(host)
{
    private const string Queue = "/api/admin/verifications";

    [Fact]
    public async Task Begin_with_what_waits_and_leave_the_queue_with_the_decision()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await Host.RegisterAsync(Server.NewMidwife());
        (await WaitingAsync(administrator, "doctor")).Should().Contain(id);

        await Host.VerifyAsync(id);

        (await WaitingAsync(administrator, "doctor")).Should().NotContain(id);
        (await WaitingAsync(administrator, "doctor", "verified")).Should().Contain(id);
    }

    [Fact]
    public async Task Count_whoever_asks_to_become_an_administrator()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var email = $"official{Server.NextNumber()}@mohs.example";
        await administrator.PostAsync("/api/admin/admins", new { name = "Hawa Conteh", email, send_credentials = true })
            .ShouldBeAsync(HttpStatusCode.Created);
        var signUp = new
        {
            name = DirectoryDesk.NewName("Sorie Koroma"), email = $"applicant{email}", phone = Server.NewPhone(),
            password = "a long sentence of his",
        };
        var id = (await Host.Anybody.PostAsync("/api/admin/signup", signUp).ShouldBeAsync(HttpStatusCode.Created).JsonAsync())
            .GetNumber("admin_id");

        var queue = await administrator.ListAsync($"{Queue}?kind=administrator");
        queue.Should().NotContain(e => e.GetString("name") == "Hawa Conteh", "she was invited and has only to answer");
        var waiting = queue.Should().ContainSingle(e => e.GetNumber("id") == id).Subject;
        (waiting.GetString("kind"), waiting.GetString("name"), waiting.GetString("status")).Should()
            .Be(("administrator", signUp.name, "pending"));
        DateTimeOffset.Parse(waiting.GetString("since")!, null).Should().Be(Host.Clock.GetUtcNow());
        (await administrator.ListAsync(Queue))[^1].GetNumber("id").Should().Be(id, "they come last");
        (await WaitingAsync(administrator, "administrator", "rejected")).Should().BeEmpty();
        await administrator.PostAsync($"/api/admin/verify/{id}", new { approved = true }).ShouldBeAsync(HttpStatusCode.OK);

        (await WaitingAsync(administrator, "administrator")).Should().NotContain(id);
        (await WaitingAsync(administrator, "administrator", "verified")).Should().BeEmpty("the list of administrators has them");
    }

    [Fact]
    public async Task Come_whole_when_no_page_is_asked_for()
    {
        var ids = new List<long>();
        await using var place = await Host.StartAnotherAsync();
        var administrator = await place.SignInAsAdministratorAsync();
        foreach (var number in Enumerable.Range(1, 51))
        {
            var saved = await administrator.PostAsync("/api/admin/pharmacies", new { name = $"Waiting {number}" })
                .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
            ids.Add(saved.GetProperty("pharmacy").GetNumber("id"));
        }

        var reply = await administrator.GetAsync($"{Queue}?kind=pharmacy").ShouldBeAsync(HttpStatusCode.OK);

        (await reply.JsonAsync()).EnumerateArray().Select(e => e.GetNumber("id")).Should().Equal(ids);
        reply.Headers.GetValues("X-Total-Count").Should().Equal("51");
        (await administrator.ListAsync($"{Queue}?kind=pharmacy&page=2")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("hospitals", "clinic")]
    [InlineData("pharmacies", "pharmacy")]
    [InlineData("doctors", null)]
    public async Task Turn_something_down_only_with_a_reason(string kind, string? amenity)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = amenity is null ? await Host.RegisterAsync(Server.NewMidwife())
            : await Host.ListsAsync(DirectoryDesk.NewName("Doubtful"), amenity);
        var decide = $"/api/admin/{kind}/{id}/verify";

        foreach (var without in new object[] { new { approved = false }, new { approved = false, reason = " " } })
            await administrator.PostAsync(decide, without).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        (await administrator.ListAsync($"/api/admin/{kind}/{id}/decisions")).Should().NotContain(d => d.GetString("status") == "rejected");
        await administrator.PostAsync(decide, new { approved = false, reason = "Nobody knows it." }).ShouldBeAsync(HttpStatusCode.OK);

        var shown = await administrator.GetAsync($"/api/admin/{kind}/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        (shown.GetString("status"), shown.GetString("reason")).Should().Be(("rejected", "Nobody knows it."));
        await Host.Anybody.GetAsync($"/api/{kind}/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task End_a_practitioners_tokens_within_a_minute()
    {
        var she = Server.NewMidwife();
        var id = await Host.RegisterAsync(she);
        await Host.VerifyAsync(id);
        var midwife = await Person.SignInAsync(Host, "/api/healthcare-provider/login", new { she.email, she.password });
        await midwife.GetAsync("/api/healthcare-provider/entry").ShouldBeAsync(HttpStatusCode.OK);

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"/api/admin/doctors/{id}/verify", new { approved = false, reason = "The licence is another's." })
            .ShouldBeAsync(HttpStatusCode.OK);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await midwife.GetAsync("/api/healthcare-provider/entry").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Keep_the_evidence_of_each_decision_with_who_and_when()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await Host.RegisterAsync(Server.NewMidwife());
        var file = await FileAsync(administrator);
        var until = Host.Today.AddDays(30);
        await administrator.PostAsync($"/api/admin/doctors/{id}/verify", new
        {
            approved = true, council = "Nurses and Midwives Board", register_number = "NMB-1", registered_until = until,
            evidence = "Seen the original.", evidence_file = file,
        }).ShouldBeAsync(HttpStatusCode.OK);
        await administrator.PostAsync($"/api/admin/doctors/{id}/verify", new { approved = false, reason = "The board withdrew it." })
            .ShouldBeAsync(HttpStatusCode.OK);

        var history = await administrator.ListAsync($"/api/admin/doctors/{id}/decisions");

        history.Select(h => h.GetString("status")).Should().Equal("rejected", "verified");
        history[0].GetString("reason").Should().Be("The board withdrew it.");
        history[1].GetString("council").Should().Be("Nurses and Midwives Board");
        history[1].GetDate("expires_on").Should().Be(until);
        history[1].GetString("evidence_file").Should().Be(file);
        history.Should().OnlyContain(h => h.GetNumber("decided_by") > 0 && h.GetString("decided_at") != null);
    }

    [Fact]
    public async Task Come_again_before_the_registration_ends()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (soon, later) = (await Host.RegisterAsync(Server.NewMidwife()), await Host.RegisterAsync(Server.NewMidwife()));
        foreach (var (id, days) in new[] { (soon, 60), (later, 61) })
        {
            var decision = new { approved = true, expires_on = Host.Today.AddDays(days) };
            await administrator.PostAsync($"/api/admin/doctors/{id}/verify", decision).ShouldBeAsync(HttpStatusCode.OK);
        }

        var expiring = await WaitingAsync(administrator, "doctor", "expiring");

        expiring.Should().Contain(soon).And.NotContain(later);
    }

    [Fact]
    public async Task Show_the_name_that_staff_ask_for()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Waiting Clinic"));
        var registrar = await Host.SignInAsRegistrarAtAsync(id);
        await registrar.PutAsync("/api/hospital/entry", new { name = "Another Name" }, "*").ShouldBeAsync(HttpStatusCode.OK);

        var entry = (await QueueAsync(administrator, "hospital", "pending")).Single(e => e.GetNumber("id") == id);

        entry.GetString("proposed_name").Should().Be("Another Name");
        entry.GetString("status").Should().Be("verified");
    }

    [Fact]
    public async Task Keep_the_papers_from_everybody_else()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var file = await FileAsync(administrator);

        var paper = await administrator.GetAsync($"/api/admin/evidence/{file}").ShouldBeAsync(HttpStatusCode.OK);
        paper.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        await (await Host.AMidwifeAsync()).GetAsync($"/api/admin/evidence/{file}").ShouldBeRefusedAsync(HttpStatusCode.Forbidden);
        await Host.Anybody.GetAsync($"/static/uploads/evidence/{file}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await administrator.GetAsync("/api/admin/evidence/..%2Fkeys").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?kind=castle", "kind")]
    [InlineData("?status=asleep", "status")]
    public async Task Refuse_what_there_is_not(string path, string field)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        (await administrator.GetAsync(Queue + path).ShouldBeRefusedAsync(HttpStatusCode.BadRequest)).GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Count_an_announced_holiday_from_the_moment_it_is_entered()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Festive Clinic"), hours: "24/7; PH off");
        (await Host.Anybody.GetAsync($"/api/hospitals/{id}").JsonAsync()).GetTruth("open_now").Should().BeTrue();

        await administrator.PostAsync("/api/admin/public-holidays", new { name = "A day of the tests", date = Host.Today })
            .ShouldBeAsync(HttpStatusCode.NoContent);
        (await Host.Anybody.GetAsync($"/api/hospitals/{id}").JsonAsync()).GetTruth("open_now").Should().BeFalse();

        var entered = (await Host.Anybody.ListAsync("/api/public-holidays")).Single(h => h.GetString("name") == "A day of the tests");
        await administrator.DeleteAsync($"/api/admin/public-holidays/{entered.GetNumber("id")}").ShouldBeAsync(HttpStatusCode.NoContent);
        (await Host.Anybody.GetAsync($"/api/hospitals/{id}").JsonAsync()).GetTruth("open_now").Should().BeTrue();
    }

    private static async Task<string> FileAsync(Person administrator)
    {
        using var bitmap = new SkiaSharp.SKBitmap(40, 40);
        using var png = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        var image = new ByteArrayContent(png.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { image, "image", "licence.png" } };
        var filed = await administrator.SendAsync(HttpMethod.Post, "/api/admin/evidence", form).ShouldBeAsync(HttpStatusCode.OK);
        return (await filed.JsonAsync()).GetString("file")!;
    }

    private static async Task<IReadOnlyList<long>> WaitingAsync(Person administrator, string kind, string status = "pending") =>
        (await QueueAsync(administrator, kind, status)).Select(e => e.GetNumber("id")).ToList();

    /// <summary>Page by page, as an administrator goes through it.</summary>
    private static async Task<IReadOnlyList<JsonElement>> QueueAsync(Person administrator, string kind, string status)
    {
        var all = new List<JsonElement>();
        for (var page = 1; ; page++)
        {
            var found = await administrator.ListAsync($"{Queue}?kind={kind}&status={status}&page={page}&page_size=200");
            all.AddRange(found);
            if (found.Count < 200) return all;
        }
    }
}

[Collection(Engines.Sqlite)]
public sealed class Verifying_entries_on_SQLite(SqliteHost host) : Verifying_entries(host);

[Collection(Engines.Postgres)]
public sealed class Verifying_entries_on_PostgreSQL(PostgresHost host) : Verifying_entries(host);
