using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator enters health facilities by hand, with the forms of the existing pages.</summary>
public abstract class Keeping_hospitals(MamaCareHost host) : Scenario(host)
{
    private const string Hospitals = "/api/admin/hospitals";

    [Fact]
    public async Task Adds_a_hospital_and_shows_it_to_everybody_once_it_is_verified()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var hospital = NewHospital();

        var saved = await administrator.PostAsync(Hospitals, hospital).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var entry = saved.GetProperty("hospital");
        saved.GetString("message").Should().NotBeEmpty();
        entry.GetString("license_number").Should().Be(hospital.license_number);
        entry.GetString("postal_code").Should().Be("4711");
        entry.GetString("state").Should().Be("Southern");
        entry.GetString("phone").Should().Be("076 123456 / 077 654321");
        entry.GetString("source").Should().Be("by_hand");
        entry.GetString("location_quality").Should().Be("map");
        entry.GetList("services").Select(s => s.GetString()).Should().Equal("BEmONC", "Eye clinic");
        entry.GetList("service_codes").Select(s => s.GetString()).Should().Equal("basic_emergency_obstetric_care");
        entry.GetTruth("is_verified").Should().BeFalse();
        var id = entry.GetNumber("id");
        await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);

        await administrator.PutAsync($"{Hospitals}/{id}", new { is_verified = true }).ShouldBeAsync(HttpStatusCode.OK);

        var shown = await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        shown.GetString("email").Should().Be(hospital.email);
        shown.TryGetProperty("license_number", out _).Should().BeFalse();
        (await Host.Anybody.ListAsync($"/api/hospitals?q={hospital.name}&service=bemonc")).Should().ContainSingle();
        (await Host.Anybody.ListAsync($"/api/hospitals?q={hospital.name}&service=ultrasound")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("[\"Delivery\", \"Eye clinic\"]")]
    [InlineData("Delivery\r\nEye clinic\n\n")]
    public async Task Reads_the_form_of_an_old_page(string services)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var hospital = NewHospital();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(hospital.name), "name" },
            { new StringContent(hospital.license_number), "license_number" },
            { new StringContent(services), "services" },
            { new StringContent("on"), "is_verified" },
        };
        var nothing = new ByteArrayContent([]);
        nothing.Headers.Add("Content-Disposition", "form-data; name=\"image\"; filename=\"\"");
        form.Add(nothing);

        var saved = await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var entry = saved.GetProperty("hospital");
        entry.GetList("services").Select(s => s.GetString()).Should().Equal("Delivery", "Eye clinic");
        entry.GetTruth("is_verified").Should().BeTrue();
        entry.GetProperty("image_url").ValueKind.Should().Be(JsonValueKind.Null);
        await Host.Anybody.GetAsync($"/api/hospitals/{entry.GetNumber("id")}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[\"Delivery\", null]")]
    [InlineData("\"[\\\"Delivery\\\", null]\"")]
    [InlineData("[\"Delivery\", 7]")]
    [InlineData("[[]]")]
    public async Task Refuses_a_list_of_services_that_holds_something_else(string services)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Listless");

        var refused = await administrator.PostTextAsync(Hospitals, $"{{\"name\": \"{name}\", \"services\": {services}}}")
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        refused.GetFields().Should().ContainSingle().Which.Should().StartWith("services");
    }

    [Fact]
    public async Task Keeps_what_is_not_sent_and_removes_what_is_sent_empty()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Hospitals, "hospital", NewHospital());

        var saved = await administrator.PutAsync($"{Hospitals}/{id}", new { website = "", city = "Serabu" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        var entry = saved.GetProperty("hospital");
        entry.GetProperty("website").ValueKind.Should().Be(JsonValueKind.Null);
        entry.GetString("city").Should().Be("Serabu");
        entry.GetString("address").Should().Be("1 Mission Road");
        entry.GetList("services").Should().HaveCount(2);
        (await administrator.GetAsync($"{Hospitals}/{id}").JsonAsync()).GetString("city").Should().Be("Serabu");
    }

    [Theory]
    [InlineData("license_number", "license_exists")]
    [InlineData("email", "directory.email-taken")]
    public async Task Refuses_what_another_entry_has(string field, string code)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (first, second) = (NewHospital(), NewHospital());
        await administrator.AddsAsync(Hospitals, "hospital", first);
        second = field == "email"
            ? second with { email = first.email.ToUpperInvariant() }
            : second with { license_number = first.license_number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) };

        var problem = await administrator.PostAsync(Hospitals, second).ShouldBeRefusedAsync(HttpStatusCode.Conflict, code);

        problem.GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Shows_administrators_when_an_entry_came_and_when_it_was_changed()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Hospitals, "hospital", NewHospital());
        var came = Host.Clock.GetUtcNow();
        Host.Clock.Advance(TimeSpan.FromSeconds(30));
        await administrator.PutAsync($"{Hospitals}/{id}", new { city = "Makeni" }).ShouldBeAsync(HttpStatusCode.OK);

        foreach (var shown in new[]
                 {
                     await administrator.GetAsync($"{Hospitals}/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync(),
                     (await administrator.ListAsync(Hospitals)).Single(h => h.GetNumber("id") == id),
                 })
        {
            DateTimeOffset.Parse(shown.GetString("created_at")!, null).Should().Be(came);
            DateTimeOffset.Parse(shown.GetString("updated_at")!, null).Should().Be(came.AddSeconds(30));
            (shown.GetString("postal_code"), shown.GetString("status")).Should().Be(("4711", "pending"));
            shown.GetString("license_number").Should().StartWith("SL-H-");
        }
    }

    [Fact]
    public async Task Is_followed_by_no_list_any_more()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Listed Clinic");
        var at = DirectoryDesk.SomewhereQuiet();
        var id = await Host.ListsAsync(name, hours: "Mo-Fr 08:00-17:00", at: at);
        await administrator.PutAsync($"{Hospitals}/{id}", new { opening_hours = "24/7" }).ShouldBeAsync(HttpStatusCode.OK);

        await Host.ListsAsync(name, hours: "Mo-Fr 09:00-12:00", at: at);

        (await administrator.GetAsync($"{Hospitals}/{id}").JsonAsync()).GetString("opening_hours").Should().Be("24/7");
    }

    [Theory]
    [InlineData("name", " ")]
    [InlineData("name", "Two\nlines")]
    [InlineData("opening_hours", "from eight to five")]
    [InlineData("website", "javascript:alert(1)")]
    [InlineData("email", "nobody")]
    [InlineData("phone", "call me")]
    [InlineData("district", "Atlantis")]
    [InlineData("license_number", "--")]
    public async Task Names_the_field_that_is_wrong(string field, string value)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        foreach (var path in new[] { Hospitals, "/api/admin/pharmacies" })
        {
            var body = new Dictionary<string, string> { ["name"] = DirectoryDesk.NewName("Wrong"), [field] = value };
            var problem = await administrator.PostAsync(path, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            problem.GetFields().Should().Equal(field);
        }
    }

    [Fact]
    public async Task Says_how_opening_hours_are_written()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var problem = await administrator.PostAsync(Hospitals, new { name = "A", opening_hours = "8-17" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        problem.GetString("error").Should().Contain("Mo-Fr 08:00-17:00");
    }

    [Fact]
    public async Task Deletes_a_hospital_that_nothing_points_to()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Hospitals, "hospital", NewHospital());

        (await administrator.DeleteAsync($"{Hospitals}/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("became").Should().Be("deleted");
        await administrator.GetAsync($"{Hospitals}/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await administrator.DeleteAsync($"{Hospitals}/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_takes_a_hospital_out_of_the_lists_when_people_work_there()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var hospital = NewHospital() with { is_verified = true };
        var id = await administrator.AddsAsync(Hospitals, "hospital", hospital);
        await Host.SignInAsMidwifeAtAsync(id);

        await administrator.DeleteAsync($"{Hospitals}/{id}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "directory.still-needed");
        await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK);
        (await administrator.DeleteAsync($"{Hospitals}/{id}?force=true").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("became").Should().Be("withdrawn");

        await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"{Hospitals}/{id}").JsonAsync()).GetString("status").Should().Be("withdrawn");
    }

    [Fact]
    public async Task Lets_only_one_of_two_administrators_overwrite_an_entry()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Hospitals, "hospital", NewHospital());
        var seen = (await administrator.GetAsync($"{Hospitals}/{id}")).Headers.ETag!.Tag;

        await administrator.PutAsync($"{Hospitals}/{id}", new { city = "Makeni" }, seen).ShouldBeAsync(HttpStatusCode.OK);
        await administrator.PutAsync($"{Hospitals}/{id}", new { city = "Kenema" }, seen)
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");

        (await administrator.GetAsync($"{Hospitals}/{id}").JsonAsync()).GetString("city").Should().Be("Makeni");
    }

    [Fact]
    public async Task Loses_nobodys_change_when_two_administrators_save_at_the_same_moment()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Hospitals, "hospital", NewHospital());
        var seen = (await administrator.GetAsync($"{Hospitals}/{id}")).Headers.ETag!.Tag;

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
            administrator.PutAsync($"{Hospitals}/{id}", new { city = $"Town {n}" }, seen)));

        replies.Count(r => r.StatusCode is HttpStatusCode.OK).Should().Be(1);
        replies.Select(r => r.StatusCode).Except([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.Conflict])
            .Should().BeEmpty();
    }

    [Fact]
    public async Task Removes_nothing_that_somebody_has_changed_meanwhile()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var path = $"{Hospitals}/{await administrator.AddsAsync(Hospitals, "hospital", NewHospital())}";
        var seen = (await administrator.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
        await administrator.PutAsync(path, new { city = "Kenema" }).ShouldBeAsync(HttpStatusCode.OK);

        await administrator.SendAsync(HttpMethod.Delete, path, null, ("If-Match", seen))
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        var now = (await administrator.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
        await administrator.SendAsync(HttpMethod.Delete, path, null, ("If-Match", now)).ShouldBeAsync(HttpStatusCode.OK);
    }

    private static NewEntry NewHospital()
    {
        var number = Server.NextNumber();
        return new NewEntry(
            $"Hospital Number {number}", $"SL-H-{number}", $"hospital{number}@place.example", "076 123456 / 077 654321", "1 Mission Road",
            "Bo", "Bo", "4711", "https://hospital.example", 7.9641, -11.7422, "hospital", ["BEmONC", "Eye clinic"], false);
    }

#pragma warning disable IDE1006 // the names of the contract
    private sealed record NewEntry(
        string name, string license_number, string email, string phone, string address, string city, string district, string postal_code,
        string website, double latitude, double longitude, string facility_type, string[] services, bool is_verified);
#pragma warning restore IDE1006
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_hospitals_on_SQLite(SqliteHost host) : Keeping_hospitals(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_hospitals_on_PostgreSQL(PostgresHost host) : Keeping_hospitals(host);
