using System.Text.Json;
using System.Text.Json.Nodes;

namespace MamaCare.IntegrationTests.Children;

/// <summary>A mother, or her midwife, writes down the birth of a child.</summary>
public abstract class Birth_records(MamaCareHost host) : Scenario(host)
{
    private const string Own = "/api/patient/birth-records";

    [Fact]
    public async Task Are_listed_newest_first_in_the_spelling_of_the_contract()
    {
        var (hawa, id, midwife) = await HawaAsync();

        var recorded = await hawa.PostAsync(Own, Birth(Host.Today.AddYears(-2), "FEMALE", "assisted vaginal"))
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        await midwife.PostAsync($"/api/patients/{id}/birth-records", Birth(Host.Today, "male", "Cesarean"))
            .ShouldBeAsync(HttpStatusCode.Created);

        recorded.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("message", "birth_record_id");
        var list = (await hawa.GetAsync(Own).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray().ToList();
        list.Select(b => (b.GetString("baby_gender"), b.GetString("birth_type")))
            .Should().Equal(("Male", "Cesarean"), ("Female", "Assisted Vaginal"));
        list[1].GetNumber("id").Should().Be(recorded.GetNumber("birth_record_id"));
        (list[1].GetNumber("patient_id"), list[1].GetString("birth_location")).Should().Be((id, "Bo"));
        list[1].GetDate("date_of_birth").Should().Be(Host.Today.AddYears(-2));
    }

    [Fact]
    public async Task Take_the_form_of_an_old_page()
    {
        var (hawa, _, _) = await HawaAsync();

        await hawa.PostAsync(Own, new
        {
            date_of_birth = Host.Today, baby_gender = "Other", birth_type = "Other", birth_location = "", notes = "None reported",
            birth_weight_g = "3150", apgar_1 = "", apgar_5 = "10",
        }).ShouldBeAsync(HttpStatusCode.Created);

        var birth = (await hawa.GetAsync(Own).JsonAsync()).EnumerateArray().Single();
        (birth.GetNumber("birth_weight_g"), birth.GetNumber("apgar_5"), birth.GetString("notes")).Should().Be((3150, 10, null));
    }

    [Theory]
    [InlineData("date_of_birth", "\"2099-01-01\"", "date_of_birth")]
    [InlineData("date_of_birth", "\"1980-01-01\"", "date_of_birth")]
    [InlineData("date_of_birth", "null", "date_of_birth")]
    [InlineData("baby_gender", "\"boy\"", "baby_gender")]
    [InlineData("birth_type", "\"easy\"", "birth_type")]
    [InlineData("birth_weight_g", "0", "birth_weight_g")]
    [InlineData("birth_weight_g", "10001", "birth_weight_g")]
    [InlineData("apgar_1", "11", "apgar_1")]
    [InlineData("apgar_5", "-1", "apgar_5")]
    [InlineData("outcome", "\"fine\"", "outcome")]
    public async Task Refuse_what_cannot_be(string field, string value, string fault)
    {
        var (hawa, _, _) = await HawaAsync();
        var body = JsonSerializer.SerializeToNode(Birth(Host.Today, "Male", "Vaginal"))!.AsObject();
        body[field] = JsonSerializer.Deserialize<JsonNode>(value);

        (await hawa.PostAsync(Own, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest)).GetFields().Should().Equal(fault);
    }

    [Fact]
    public async Task Ask_a_midwife_twice_about_an_improbable_weight()
    {
        var (_, id, midwife) = await HawaAsync();
        var births = $"/api/patients/{id}/birth-records";
        var tiny = new { date_of_birth = Host.Today, baby_gender = "Male", birth_type = "Vaginal", birth_weight_g = 299 };

        await midwife.PostAsync(births, tiny).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "birth.unconfirmed");
        var confirmed = new { tiny.date_of_birth, tiny.baby_gender, tiny.birth_type, tiny.birth_weight_g, confirmed = true };
        await midwife.PostAsync(births, confirmed).ShouldBeAsync(HttpStatusCode.Created);

        (await midwife.GetAsync(births).JsonAsync()).EnumerateArray().Single().GetTruth("flagged").Should().BeTrue();
    }

    [Fact]
    public async Task Keep_what_they_said_before()
    {
        var (hawa, _, _) = await HawaAsync();
        var birth = (await hawa.PostAsync(Own, Birth(Host.Today, "Male", "Vaginal")).JsonAsync()).GetNumber("birth_record_id");

        await hawa.PutAsync($"{Own}/{birth}", new { baby_gender = "female" }).ShouldBeAsync(HttpStatusCode.OK);
        await hawa.DeleteAsync($"{Own}/{birth}").ShouldBeAsync(HttpStatusCode.OK);

        (await hawa.GetAsync(Own).JsonAsync()).EnumerateArray().Should().BeEmpty();
        var kept = await hawa.GetAsync($"{Own}/{birth}").JsonAsync();
        kept.GetString("status").Should().Be("entered_in_error");
        kept.GetList("earlier").Select(e => e.GetString("baby_gender")).Should().Equal("Male", "Female");
    }

    [Fact]
    public async Task Of_another_mother_are_not_found()
    {
        var (hawa, id, midwife) = await HawaAsync();
        var birth = (await hawa.PostAsync(Own, Birth(Host.Today, "Male", "Vaginal")).JsonAsync()).GetNumber("birth_record_id");
        var (stranger, _, _) = await HawaAsync();

        await stranger.PutAsync($"{Own}/{birth}", new { notes = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "birth-record.not-found");
        await stranger.DeleteAsync($"{Own}/{birth}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "birth-record.not-found");
        await midwife.PutAsync($"/api/patients/{id}/birth-records/{birth}", new { notes = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "birth-record.not-author");
    }

    private static object Birth(DateOnly day, string gender, string type) =>
        new { date_of_birth = day, baby_gender = gender, birth_type = type, birth_location = "Bo", notes = "Cried at once" };

    private async Task<(Person Hawa, long Id, Person Midwife)> HawaAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        return (await Host.SignInAsPatientAsync(id), id, midwife);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Birth_records_on_SQLite(SqliteHost host) : Birth_records(host);

[Collection(Engines.Postgres)]
public sealed class Birth_records_on_PostgreSQL(PostgresHost host) : Birth_records(host);
