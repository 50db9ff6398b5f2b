using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator takes a published facility list into the directory, then makes public what she has looked at.</summary>
public abstract class Importing_facilities(MamaCareHost host) : Scenario(host)
{
    private const string Import = "/api/admin/import/facilities";

    private const string WhoHeader =
        "facility_name,facility_type_source,level,ownership,latitude,longitude,coordinate_source,region_2017,district_2017,chiefdom_2021";

    private const string OsmHeader =
        "osm_type,osm_id,name,amenity,healthcare,operator,operator_type,opening_hours,contact_number,emergency,speciality,"
        + "latitude,longitude,region,district,chiefdom";

    [Fact]
    public async Task Counts_what_is_new_and_changes_nothing_the_second_time()
    {
        var list = $"{WhoHeader}\n{HealthPost(NewName())}\n{HealthPost(NewName())}\n";

        (await ImportedAsync(list)).Should().Be((2, 0, 0, 0));
        (await ImportedAsync(list)).Should().Be((0, 0, 2, 0));
    }

    [Fact]
    public async Task Updates_an_entry_whose_facts_have_changed()
    {
        var name = NewName();
        await ImportedAsync($"{WhoHeader}\n{HealthPost(name, level: "CHP")}\n");

        (await ImportedAsync($"{WhoHeader}\n{HealthPost(name, level: "CHC")}\n")).Should().Be((0, 1, 0, 0));
    }

    [Fact]
    public async Task Recognises_the_other_list_by_its_header_and_finds_pharmacies_in_it()
    {
        var list = $"{OsmHeader}\nnode,1,{NewName()},pharmacy,,,,,,,,7.965119,-11.738278,Southern,Bo,Bo Town\n"
            + $"way,2,{NewName()},clinic,,,,,,,,8.45333,-13.248067,Western Area,Western Area Urban,West III\n";

        (await ImportedAsync(list)).Should().Be((2, 0, 0, 0));
    }

    [Fact]
    public async Task Names_row_field_and_reason_of_what_it_rejects_and_takes_the_rest()
    {
        var list = string.Join('\n',
            WhoHeader, HealthPost(NewName()), HealthPost(NewName(), latitude: "98.1"), HealthPost(NewName(), district: "Atlantis"),
            HealthPost(""), HealthPost(NewName(), latitude: "-11.3329"));

        var imported = await ImportAsync(Text(list)).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        imported.GetNumber("created").Should().Be(1);
        var rejected = imported.GetList("rejected");
        rejected.Select(r => (r.GetNumber("row"), r.GetString("field"))).Should()
            .Equal((3, "latitude"), (4, "district_2017"), (5, "facility_name"), (6, "latitude"));
        rejected.Should().OnlyContain(r => r.GetString("error") != null);
    }

    [Fact]
    public async Task Shows_the_public_only_what_has_been_verified()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = NewName();
        await ImportedAsync($"{WhoHeader}\n{HealthPost(name)}\n");
        (await FindAsync(Host.Anybody, "/api/hospitals", name)).Should().BeEmpty();
        var entry = (await FindAsync(administrator, "/api/admin/hospitals", name)).Should().ContainSingle().Subject;

        var verify = await administrator.PostAsync($"/api/admin/hospitals/{entry.GetNumber("id")}/verify", new { approved = true });

        await verify.ShouldBeAsync(HttpStatusCode.OK);
        var shown = (await FindAsync(Host.Anybody, "/api/hospitals", name)).Should().ContainSingle().Subject;
        shown.GetTruth("is_verified").Should().BeTrue();
        shown.GetString("location_quality").Should().Be("gps");
    }

    [Fact]
    public async Task Happens_once_when_the_same_list_is_sent_twice_at_the_same_moment()
    {
        var list = $"{WhoHeader}\n{HealthPost(NewName())}\n{HealthPost(NewName())}\n";

        var replies = await Task.WhenAll(ImportAsync(Text(list)), ImportAsync(Text(list)));

        replies.Select(r => r.StatusCode).Should().Contain(HttpStatusCode.OK)
            .And.OnlyContain(status => status == HttpStatusCode.OK || status == HttpStatusCode.Conflict);
        (await ImportedAsync(list)).Should().Be((0, 0, 2, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,place\nBaama,Kenema\n")]
    [InlineData(WhoHeader + "\n\"Baama,CHC\n")]
    [InlineData(WhoHeader + "\nBa\0ama,CHC,CHC,MoH,8.3,-11.3,GPS,Eastern,Kenema,Wandor\n")]
    public async Task Is_refused_as_a_whole_when_the_file_is_no_such_list(string content) =>
        await ImportAsync(Text(content)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Is_refused_as_a_whole_in_another_encoding()
    {
        var latin1 = Encoding.Latin1.GetBytes($"{WhoHeader}\n{HealthPost($"{NewName()} Né")}\n");
        await ImportAsync(latin1).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "import.not-readable");
    }

    [Fact]
    public async Task Is_refused_when_the_file_has_a_hundred_megabytes() =>
        await ImportAsync(new byte[100 * 1024 * 1024]).ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Is_refused_without_a_file()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        using var form = new MultipartFormDataContent { { new StringContent("x"), "another" } };
        await administrator.SendAsync(HttpMethod.Post, Import, form).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        await administrator.PostAsync(Import, new { file = "x" }).ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType);
    }

    private static byte[] Text(string content) => Encoding.UTF8.GetBytes(content);

    private static string HealthPost(string name, string level = "CHP", string latitude = "8.3588", string district = "Kenema") =>
        $"{name},Community Health Post,{level},MoH,{latitude},-11.3329,GPS,Eastern,{district},Wandor";

    private static string NewName() => $"Baama Health Post {Server.NextNumber()}";

    private async Task<HttpResponseMessage> ImportAsync(byte[] content)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        using var form = new MultipartFormDataContent { { file, "file", "facilities.csv" } };
        return await administrator.SendAsync(HttpMethod.Post, Import, form);
    }

    private async Task<(long Created, long Updated, long Unchanged, long Rejected)> ImportedAsync(string list)
    {
        var imported = await ImportAsync(Text(list)).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var rejected = imported.GetList("rejected").Count;
        return (imported.GetNumber("created"), imported.GetNumber("updated"), imported.GetNumber("unchanged"), rejected);
    }

    private static async Task<IReadOnlyList<JsonElement>> FindAsync(Person person, string path, string name)
    {
        var reply = await person.GetAsync($"{path}?q={Uri.EscapeDataString(name)}").ShouldBeAsync(HttpStatusCode.OK);
        return (await reply.JsonAsync()).EnumerateArray().Where(e => e.GetString("name") == name).ToList();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Importing_facilities_on_SQLite(SqliteHost host) : Importing_facilities(host);

[Collection(Engines.Postgres)]
public sealed class Importing_facilities_on_PostgreSQL(PostgresHost host) : Importing_facilities(host);
