using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator writes the directory by hand, with the forms of the existing pages.</summary>
public abstract class Keeping_the_directory(MamaCareHost host) : Scenario(host)
{
    private const string Hospitals = "/api/admin/hospitals";
    private const string Pharmacies = "/api/admin/pharmacies";
    private const string Doctors = "/api/admin/doctors";

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
        var id = await AddAsync(administrator, Hospitals, "hospital", NewHospital());

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
        await AddAsync(administrator, Hospitals, "hospital", first);
        second = field == "email"
            ? second with { email = first.email.ToUpperInvariant() }
            : second with { license_number = first.license_number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) };

        var problem = await administrator.PostAsync(Hospitals, second).ShouldBeRefusedAsync(HttpStatusCode.Conflict, code);

        problem.GetFields().Should().Equal(field);
    }

    [Theory]
    [InlineData("license_number", "license_exists")]
    [InlineData("email", "directory.email-taken")]
    public async Task Refuses_what_another_pharmacy_has(string field, string code)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var value = field == "email" ? $"pharmacy{Server.NextNumber()}@place.example" : $"PB-{Server.NextNumber()}";
        var (first, second) = (new Dictionary<string, string> { [field] = value }, new Dictionary<string, string> { [field] = value });
        (first["name"], second["name"]) = (DirectoryDesk.NewName("First"), DirectoryDesk.NewName("Second"));
        await AddAsync(administrator, Pharmacies, "pharmacy", first);
        second[field] = field == "email" ? value.ToUpperInvariant() : value.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);

        var problem = await administrator.PostAsync(Pharmacies, second).ShouldBeRefusedAsync(HttpStatusCode.Conflict, code);

        problem.GetFields().Should().Equal(field);
        await AddAsync(administrator, Hospitals, "hospital", first); // of another kind
    }

    [Fact]
    public async Task Shows_administrators_when_an_entry_came_and_when_it_was_changed()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await AddAsync(administrator, Hospitals, "hospital", NewHospital());
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
    public async Task Only_takes_a_pharmacy_out_of_the_lists_when_people_work_there()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await AddAsync(administrator, Pharmacies, "pharmacy", new { name = DirectoryDesk.NewName("Kept"), is_verified = true });
        await administrator.PostAsync("/api/admin/accounts", new
        {
            role = "pharmacist", name = "Fatu Bangura", email = $"pharmacist{id}@place.example", pharmacy_id = id,
        }).ShouldBeAsync(HttpStatusCode.Created);

        await administrator.DeleteAsync($"{Pharmacies}/{id}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "directory.still-needed");
        await Host.Anybody.GetAsync($"/api/pharmacies/{id}").ShouldBeAsync(HttpStatusCode.OK);
        (await administrator.DeleteAsync($"{Pharmacies}/{id}?force=true").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("became").Should().Be("withdrawn");

        await Host.Anybody.GetAsync($"/api/pharmacies/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
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
        foreach (var path in new[] { Hospitals, Pharmacies })
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
        var id = await AddAsync(administrator, Hospitals, "hospital", NewHospital());

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
        var id = await AddAsync(administrator, Hospitals, "hospital", hospital);
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
        var id = await AddAsync(administrator, Hospitals, "hospital", NewHospital());
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
        var id = await AddAsync(administrator, Hospitals, "hospital", NewHospital());
        var seen = (await administrator.GetAsync($"{Hospitals}/{id}")).Headers.ETag!.Tag;

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
            administrator.PutAsync($"{Hospitals}/{id}", new { city = $"Town {n}" }, seen)));

        replies.Count(r => r.StatusCode is HttpStatusCode.OK).Should().Be(1);
        replies.Select(r => r.StatusCode).Except([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.Conflict])
            .Should().BeEmpty();
    }

    [Fact]
    public async Task Adds_a_pharmacy_that_never_closes()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Night Pharmacy");
        var body = new Dictionary<string, object> { ["name"] = name, ["is_24_hours"] = "on", ["is_verified"] = "true" };

        var id = await AddAsync(administrator, Pharmacies, "pharmacy", body);

        var shown = await Host.Anybody.GetAsync($"/api/pharmacies/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        shown.GetTruth("is_24_hours").Should().BeTrue();
        body["is_24_hours"] = false;
        var saved = await administrator.PutAsync($"{Pharmacies}/{id}", body).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        saved.GetProperty("pharmacy").GetTruth("is_24_hours").Should().BeFalse();
        saved.GetProperty("pharmacy").GetProperty("opening_hours").ValueKind.Should().Be(JsonValueKind.Null);
        await administrator.DeleteAsync($"{Pharmacies}/{id}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reads_the_form_of_a_pharmacy_too()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Form Pharmacy");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(name), "name" }, { new StringContent("on"), "is_24_hours" }, { new StringContent("on"), "is_verified" },
        };
        using var change = new MultipartFormDataContent { { new StringContent("Bo"), "city" } };

        var added = (await administrator.SendAsync(HttpMethod.Post, Pharmacies, form).ShouldBeAsync(HttpStatusCode.Created).JsonAsync())
            .GetProperty("pharmacy");
        var changed = (await administrator.SendAsync(HttpMethod.Put, $"{Pharmacies}/{added.GetNumber("id")}", change)
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetProperty("pharmacy");

        (changed.GetString("name"), changed.GetString("city"), changed.GetTruth("is_24_hours")).Should().Be((name, "Bo", true));
    }

    [Fact]
    public async Task Removes_nothing_that_somebody_has_changed_meanwhile()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var path = $"{Hospitals}/{await AddAsync(administrator, Hospitals, "hospital", NewHospital())}";
        var seen = (await administrator.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
        await administrator.PutAsync(path, new { city = "Kenema" }).ShouldBeAsync(HttpStatusCode.OK);

        await administrator.SendAsync(HttpMethod.Delete, path, null, ("If-Match", seen))
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        var now = (await administrator.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
        await administrator.SendAsync(HttpMethod.Delete, path, null, ("If-Match", now)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Doctors)]
    [InlineData("/api/healthcare-providers")]
    public async Task Adds_and_corrects_a_practitioner_whose_account_follows(string path)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var she = Server.NewMidwife();
        var facility = await Host.AFacilityAsync();
        var body = new
        {
            she.name, she.email, she.phone, she.license_number, she.professional_type, she.specialization, she.hospital_affiliation,
            hospital_id = facility, is_verified = true,
        };

        var saved = await administrator.PostAsync(path, body).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var entry = saved.GetProperty("doctor");
        entry.GetNumber("hospital_id").Should().Be(facility);
        var id = entry.GetNumber("id");
        var licence = $"MDC-{Server.NextNumber()}";
        var corrected = await administrator.PutAsync($"{path}/{id}", new { license_number = licence, email = "", city = "Bo", phone = "" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        corrected.GetProperty("doctor").GetString("email").Should().Be(she.email);
        corrected.GetProperty("doctor").GetString("city").Should().Be("Bo");

        await Host.Anybody.PostAsync("/api/healthcare-provider/register", Server.NewMidwife() with { license_number = licence })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "license_exists");
        (await administrator.DeleteAsync($"{path}/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("became").Should().Be("deleted");
        var account = (await administrator.ListAsync("/api/admin/accounts?role=provider&status=closed&page_size=200"))
            .Single(a => a.GetString("name") == she.name).GetNumber("id");
        await administrator.PostAsync($"/api/admin/accounts/{account}/enable").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await Host.RegisterAsync(Server.NewMidwife() with { license_number = licence, email = she.email });
    }

    [Fact]
    public async Task Only_closes_a_practitioner_whom_patients_know()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var application = Server.NewMidwife();
        var id = await Host.RegisterAsync(application);
        await Host.VerifyAsync(id);
        var midwife = await Person.SignInAsync(Host, "/api/healthcare-provider/login", new { application.email, application.password });
        await midwife.RegistersPatientAsync();

        await administrator.DeleteAsync($"{Doctors}/{id}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "directory.still-needed");
        await administrator.DeleteAsync($"{Doctors}/{id}?force=true").ShouldBeAsync(HttpStatusCode.OK);

        await Host.Anybody.GetAsync($"/api/doctors/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        var signIn = Host.Anybody.PostAsync("/api/healthcare-provider/login", new { application.email, application.password });
        await signIn.ShouldBeRefusedAsync(HttpStatusCode.Forbidden);
    }

    private static NewEntry NewHospital()
    {
        var number = Server.NextNumber();
        return new NewEntry(
            $"Hospital Number {number}", $"SL-H-{number}", $"hospital{number}@place.example", "076 123456 / 077 654321", "1 Mission Road",
            "Bo", "Bo", "4711", "https://hospital.example", 7.9641, -11.7422, "hospital", ["BEmONC", "Eye clinic"], false);
    }

    private static async Task<long> AddAsync(Person administrator, string path, string key, object entry)
    {
        var saved = await administrator.PostAsync(path, entry).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return saved.GetProperty(key).GetNumber("id");
    }

#pragma warning disable IDE1006 // the names of the contract
    private sealed record NewEntry(
        string name, string license_number, string email, string phone, string address, string city, string district, string postal_code,
        string website, double latitude, double longitude, string facility_type, string[] services, bool is_verified);
#pragma warning restore IDE1006
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_the_directory_on_SQLite(SqliteHost host) : Keeping_the_directory(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_the_directory_on_PostgreSQL(PostgresHost host) : Keeping_the_directory(host);
