using System.Net.Http.Json;
using System.Text.Json;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman opens her record to a practitioner of her choice, and closes it again.</summary>
public abstract class Sharing_a_record(MamaCareHost host) : Scenario(host)
{
    private const string Codes = "/api/patient/sharing-codes";

    [Fact]
    public async Task Opens_it_to_whoever_knows_number_and_code()
    {
        var (isatu, number, herself) = await IsatuAsync();
        var chosen = await Host.SignInAsMidwifeAsync();
        var code = (await MakeAsync(herself)).GetString("code")!;

        var opened = await chosen.PostAsync("/api/sharing-codes/redeem", new { patient_number = number, code = $"{code[..4]} {code[4..]}" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        opened.GetNumber("patient_id").Should().Be(isatu);
        await chosen.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
        (await CodesAsync(herself))[0].GetString("state").Should().Be("redeemed");
        (await CodesAsync(herself))[0].GetProperty("redeemed_by").GetString("name").Should().StartWith("Midwife Number");
    }

    [Fact]
    public async Task Works_once_even_for_two_at_the_same_moment()
    {
        var (_, number, herself) = await IsatuAsync();
        var body = new { patient_number = number, code = (await MakeAsync(herself)).GetString("code") };
        var midwives = new[] { await Host.SignInAsMidwifeAsync(), await Host.SignInAsMidwifeAsync() };

        var replies = await Task.WhenAll(midwives.Select(m => m.PostAsync("/api/sharing-codes/redeem", body)));

        replies.Should().ContainSingle(r => r.StatusCode == HttpStatusCode.OK);
        replies.Should().ContainSingle(r => r.StatusCode == HttpStatusCode.BadRequest || r.StatusCode == HttpStatusCode.Conflict);
        var third = midwives[0].PostAsync("/api/sharing-codes/redeem", body);
        await third.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "sharing-code.not-valid");
    }

    [Fact]
    public async Task Is_over_after_a_day_and_when_she_takes_the_code_back()
    {
        var (isatu, number, herself) = await IsatuAsync();
        var taken = await MakeAsync(herself);
        await herself.DeleteAsync($"{Codes}/{taken.GetNumber("id")}").ShouldBeAsync(HttpStatusCode.NoContent);
        var late = await MakeAsync(herself);
        var midwife = await Host.SignInAsMidwifeAsync();

        await RedeemAsync(midwife, number, taken).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "sharing-code.not-valid");
        Host.Clock.Advance(TimeSpan.FromHours(24));
        await RedeemAsync(midwife, number, late).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "sharing-code.not-valid");
        var again = await Host.SignInAsPatientAsync(isatu);
        (await CodesAsync(again)).Select(c => c.GetString("state")).Should().Equal("expired", "revoked");
        await again.DeleteAsync($"{Codes}/{late.GetNumber("id")}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "sharing-code.closed");
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_code_and_of_an_unknown_number_and_locks_after_five()
    {
        var (_, number, herself) = await IsatuAsync();
        var code = await MakeAsync(herself);
        var guesser = await Host.SignInAsMidwifeAsync();
        var wrong = code.GetString("code") == "00000000" ? "00000001" : "00000000";

        var sentences = new HashSet<string?>();
        foreach (var tried in new[] { number, "000 000 0000", "481 902 3375", "no number", number })
        {
            var reply = guesser.PostAsync("/api/sharing-codes/redeem", new { patient_number = tried, code = wrong });
            sentences.Add((await reply.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "sharing-code.not-valid")).GetString("error"));
        }

        sentences.Should().ContainSingle();
        await RedeemAsync(guesser, number, code).ShouldBeRefusedAsync(HttpStatusCode.Locked, "sharing-code.locked");
        await RedeemAsync(await Host.SignInAsMidwifeAsync(), number, code).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Allows_three_open_codes()
    {
        var (_, _, herself) = await IsatuAsync();
        for (var i = 0; i < 3; i++) await MakeAsync(herself);

        await herself.PostAsync(Codes).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "sharing-code.too-many-open");
    }

    [Fact]
    public async Task Happens_once_when_a_lost_answer_is_asked_for_again()
    {
        var (isatu, number, herself) = await IsatuAsync();
        var chosen = await Host.SignInAsMidwifeAsync();
        var key = ("Idempotency-Key", $"sharing-{isatu}");

        var code = await herself.SendAsync(HttpMethod.Post, Codes, null, key).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var again = await herself.SendAsync(HttpMethod.Post, Codes, null, key).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        again.GetString("code").Should().Be(code.GetString("code"));
        (await CodesAsync(herself)).Should().ContainSingle();

        for (var time = 0; time < 2; time++)
        {
            var body = JsonContent.Create(new { patient_number = number, code = code.GetString("code") });
            await chosen.SendAsync(HttpMethod.Post, "/api/sharing-codes/redeem", body, key).ShouldBeAsync(HttpStatusCode.OK);
        }

        var access = (await herself.GetAsync("/api/patient/access").JsonAsync()).EnumerateArray();
        access.Select(a => a.GetString("reason")).Should().Equal("shared", "registered");
    }

    [Fact]
    public async Task Ends_when_she_says_so()
    {
        var (isatu, number, herself) = await IsatuAsync();
        var chosen = await Host.SignInAsMidwifeAsync();
        await RedeemAsync(chosen, number, await MakeAsync(herself)).ShouldBeAsync(HttpStatusCode.OK);
        var access = (await herself.GetAsync("/api/patient/access").ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray().ToList();
        access.Select(a => a.GetString("reason")).Should().Equal("shared", "registered");

        await herself.DeleteAsync($"/api/patient/access/{access[0].GetNumber("id")}").ShouldBeAsync(HttpStatusCode.NoContent);

        await chosen.GetAsync($"/api/patients/{isatu}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
        (await herself.GetAsync("/api/patient/access").JsonAsync()).GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Leaves_alone_what_belongs_to_another_patient()
    {
        var (_, _, isatu) = await IsatuAsync();
        var (_, _, mariama) = await IsatuAsync();
        var code = await MakeAsync(isatu);
        var access = (await isatu.GetAsync("/api/patient/access").JsonAsync())[0].GetNumber("id");

        await mariama.DeleteAsync($"{Codes}/{code.GetNumber("id")}")
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "sharing-code.not-found");
        await mariama.DeleteAsync($"/api/patient/access/{access}")
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "care-relation.not-found");
    }

    [Fact]
    public async Task Marks_her_own_visits_in_the_log()
    {
        var (_, _, herself) = await IsatuAsync();
        await MakeAsync(herself);

        var log = (await herself.GetAsync("/api/patient/access-log?page_size=1").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())[0];

        log.GetString("what").Should().Be("Made a code to share the record");
        log.GetTruth("own").Should().BeTrue();
        log.GetString("role").Should().Be("individual");
    }

    private async Task<(long Id, string Number, Person Herself)> IsatuAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var number = (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("patient_number")!;
        return (isatu, number, await Host.SignInAsPatientAsync(isatu));
    }

    private static async Task<JsonElement> MakeAsync(Person herself) =>
        await herself.PostAsync(Codes).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

    private static Task<HttpResponseMessage> RedeemAsync(Person midwife, string number, JsonElement code) =>
        midwife.PostAsync("/api/sharing-codes/redeem", new { patient_number = number, code = code.GetString("code") });

    private static async Task<IReadOnlyList<JsonElement>> CodesAsync(Person herself) =>
        (await herself.GetAsync(Codes).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray().ToList();
}

[Collection(Engines.Sqlite)]
public sealed class Sharing_a_record_on_SQLite(SqliteHost host) : Sharing_a_record(host);

[Collection(Engines.Postgres)]
public sealed class Sharing_a_record_on_PostgreSQL(PostgresHost host) : Sharing_a_record(host);
