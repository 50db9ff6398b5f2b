using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>Somebody looks for a place of care: by name, by service, by distance, by whether it is open.</summary>
public abstract class Searching_the_directory(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Shows_of_a_hospital_what_the_existing_clients_read()
    {
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Reading Clinic"));

        var shown = await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        NamesIn(shown).Should().Contain([
            "id", "name", "address", "city", "state", "country", "phone", "email", "website", "services", "image_url", "is_verified",
            "facility_type", "district", "latitude", "longitude", "location_quality", "opening_hours", "open_now", "availability",
            "last_confirmed_at", "distance_km", "directions_url",
        ]);
        foreach (var text in new[] { "name", "address", "city", "phone", "email" })
            shown.GetProperty(text).ValueKind.Should().Be(JsonValueKind.String, text);
        shown.GetProperty("services").ValueKind.Should().Be(JsonValueKind.Array);
        shown.GetString("availability").Should().Be("unknown");
    }

    [Fact]
    public async Task Shows_of_a_pharmacy_what_the_existing_clients_read()
    {
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Reading Pharmacy"), "pharmacy", "24/7");

        var shown = await Host.Anybody.GetAsync($"/api/pharmacies/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        NamesIn(shown).Should().Contain([
            "id", "name", "address", "city", "state", "country", "phone", "email", "website", "is_24_hours", "is_verified", "opening_hours",
            "open_now", "latitude", "longitude", "distance_km",
        ]);
        shown.GetTruth("is_24_hours").Should().BeTrue();
        shown.GetTruth("open_now").Should().BeTrue();
    }

    [Theory]
    [InlineData("/api/doctors")]
    [InlineData("/api/healthcare-providers")]
    public async Task Shows_verified_practitioners_with_exactly_the_names_of_the_contract(string path)
    {
        var word = $"listed{Server.NextNumber():D7}";
        var (verified, waiting) = (Server.NewMidwife() with { name = $"{word} Yes" }, Server.NewMidwife() with { name = $"{word} No" });
        var id = await Host.RegisterAsync(verified);
        await Host.VerifyAsync(id);
        var pending = await Host.RegisterAsync(waiting);

        var found = (await Host.Anybody.ListAsync($"{path}?q={word}&type=Midwife")).Should().ContainSingle().Subject;

        NamesIn(found).Should().BeEquivalentTo(
            "id", "name", "specialization", "email", "phone", "professional_type", "hospital_affiliation", "address", "city", "state",
            "country", "image_url", "website", "qualifications", "experience");
        found.GetString("address").Should().BeEmpty();
        (await Host.Anybody.GetAsync($"{path}/{id}").JsonAsync()).GetString("email").Should().Be(verified.email);
        await Host.Anybody.GetAsync($"{path}/{pending}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        (await Host.Anybody.ListAsync($"{path}?q={word}&type=surgeon")).Should().BeEmpty();
    }

    [Fact]
    public async Task Finds_practitioners_by_what_is_public_and_by_nothing_else()
    {
        var (number, she) = (Server.NextNumber(), Server.NewMidwife());
        she = she with
        {
            name = $"Finda {Server.NextNumber():D8}",
            license_number = $"LX-{number:D7}",
            specialization = $"Fistula surgery {number}",
            hospital_affiliation = $"Serabu {number}",
        };
        var id = await Host.RegisterAsync(she);
        await Host.VerifyAsync(id);

        foreach (var words in new[] { she.name, she.specialization, she.hospital_affiliation })
            (await Host.Anybody.ListAsync($"/api/doctors?q={words}")).Should().ContainSingle(words);
        foreach (var secret in new[] { she.license_number, $"lx{number:D7}", $"LX-{number:D7}"[..6], $"{she.name} {number:D7}", she.email })
            (await Host.Anybody.ListAsync($"/api/doctors?q={secret}")).Should().BeEmpty(secret);
        var administrator = await Host.SignInAsAdministratorAsync();
        foreach (var known in new[] { she.license_number, $"lx{number:D7}", $"{she.name} lx-{number:D7}", she.email })
            (await administrator.ListAsync($"/api/admin/doctors?q={known}")).Should().ContainSingle(known);
    }

    [Theory]
    [InlineData("hospitals", "hospital")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Finds_places_by_their_licence_number_for_administrators_only(string kind, string key)
    {
        var (number, administrator) = (Server.NextNumber(), await Host.SignInAsAdministratorAsync());
        var place = new { name = DirectoryDesk.NewName("Licensed"), license_number = $"PL-{number:D7}", is_verified = true };
        var saved = await administrator.PostAsync($"/api/admin/{kind}", place).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var found = (await administrator.ListAsync($"/api/admin/{kind}?q=licensed pl{number:D7}")).Should().ContainSingle().Subject;

        found.GetNumber("id").Should().Be(saved.GetProperty(key).GetNumber("id"));
        (await Host.Anybody.ListAsync($"/api/{kind}?q={place.name}")).Should().ContainSingle();
        (await Host.Anybody.ListAsync($"/api/{kind}?q={place.license_number}")).Should().BeEmpty();
    }

    [Fact]
    public async Task Finds_a_name_with_and_without_the_marks_on_its_letters()
    {
        var number = Server.NextNumber();
        await Host.ListsAsync($"Kɔnɔ Klínik {number}", chiefdom: "Soa");

        foreach (var typed in new[] { "kono klinik", "Kɔnɔ Klínik", "KLÍNIK soa" })
            (await Host.Anybody.ListAsync($"/api/hospitals?q={Uri.EscapeDataString($"{typed} {number}")}")).Should().ContainSingle(typed);
    }

    [Fact]
    public async Task Leaves_out_what_is_not_verified_any_more()
    {
        var she = Server.NewMidwife() with { name = $"Ending {Server.NextNumber():D7}" };
        var id = await Host.RegisterAsync(she);
        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"/api/admin/doctors/{id}/verify", new { approved = true, expires_on = Host.Today })
            .ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.ListAsync($"/api/doctors?q={she.name}")).Should().ContainSingle();

        Host.Clock.Advance(TimeSpan.FromDays(1));

        (await Host.Anybody.ListAsync($"/api/doctors?q={she.name}")).Should().BeEmpty();
        await Host.Anybody.GetAsync($"/api/doctors/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Says_empty_text_where_nothing_is_known()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var added = await administrator.PostAsync("/api/admin/pharmacies", new { name = DirectoryDesk.NewName("Bare"), is_verified = true })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var midwife = await Host.RegisterAsync(Server.NewMidwife());
        await Host.VerifyAsync(midwife);

        foreach (var path in new[] { $"/api/pharmacies/{added.GetProperty("pharmacy").GetNumber("id")}", $"/api/doctors/{midwife}" })
        {
            var shown = await Host.Anybody.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
            foreach (var text in new[] { "address", "city" }) shown.GetString(text).Should().BeEmpty($"{text} of {path}");
            foreach (var text in new[] { "phone", "email" }) shown.GetProperty(text).ValueKind.Should().Be(JsonValueKind.String, path);
        }
    }

    [Fact]
    public async Task Finds_facilities_of_one_type_only()
    {
        var word = $"typed{Server.NextNumber()}";
        await Host.ListsAsync($"{word} clinic", "clinic");
        await Host.ListsAsync($"{word} hospital", "hospital");

        var found = (await Host.Anybody.ListAsync($"/api/hospitals?q={word}&type=Hospital")).Should().ContainSingle().Subject;

        (found.GetString("name"), found.GetString("facility_type")).Should().Be(($"{word} hospital", "hospital"));
    }

    [Theory]
    [InlineData("hospitals", "clinic")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Need_not_be_sent_again_while_nothing_has_changed(string kind, string amenity)
    {
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Still"), amenity);
        var first = await Host.Anybody.GetAsync($"/api/{kind}/{id}").ShouldBeAsync(HttpStatusCode.OK);

        await Host.Anybody.GetAsync($"/api/{kind}/{id}", knows: first.Headers.ETag!.Tag).ShouldBeAsync(HttpStatusCode.NotModified);
        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PutAsync($"/api/admin/{kind}/{id}", new { city = "Makeni" }).ShouldBeAsync(HttpStatusCode.OK);

        var again = await Host.Anybody.GetAsync($"/api/{kind}/{id}", knows: first.Headers.ETag.Tag).ShouldBeAsync(HttpStatusCode.OK);
        (await again.JsonAsync()).GetString("city").Should().Be("Makeni");
    }

    [Fact]
    public async Task Sorts_pharmacies_by_distance_too()
    {
        var (latitude, longitude) = DirectoryDesk.SomewhereQuiet();
        var word = $"near{Server.NextNumber()}";
        foreach (var (name, step) in new[] { ("A", 3), ("B", 2), ("C", 1) })
            await Host.ListsAsync($"{word} {name}", "pharmacy", at: (latitude, longitude + (step * 0.01)));

        var found = await Host.Anybody.ListAsync($"/api/pharmacies?q={word}&near={latitude},{longitude}&radius_km=2.5");

        found.Names().Should().Equal($"{word} C", $"{word} B");
    }

    [Fact]
    public async Task Sorts_by_distance_and_keeps_to_the_radius()
    {
        var (latitude, longitude) = DirectoryDesk.SomewhereQuiet();
        var (far, near) = (DirectoryDesk.NewName("A far one"), DirectoryDesk.NewName("B near one"));
        var outside = DirectoryDesk.NewName("C outside");
        await Host.ListsAsync(far, at: (latitude, longitude + 0.02));
        await Host.ListsAsync(near, at: (latitude, longitude + 0.004));
        await Host.ListsAsync(outside, at: (latitude, longitude + 0.05));

        var found = await Host.Anybody.ListAsync($"/api/hospitals?near={latitude},{longitude}&radius_km=3");

        found.Names().Where(n => n == far || n == near || n == outside).Should().Equal(near, far);
        found.Select(f => f.GetProperty("distance_km").GetDouble()).Should().BeInAscendingOrder().And.OnlyContain(d => d <= 3);
        found.Single(f => f.GetString("name") == near).GetProperty("distance_km").GetDouble().Should().BeApproximately(0.44, 0.01);
    }

    [Fact]
    public async Task Never_shows_the_way_to_an_approximate_point()
    {
        var hospitals = await Host.Anybody.ListAsync("/api/hospitals");
        hospitals.Should().Contain(h => h.GetString("location_quality") == "approximate");
        foreach (var hospital in hospitals)
        {
            var trusted = hospital.GetString("location_quality") is "gps" or "map";
            (hospital.GetString("directions_url") is not null).Should().Be(trusted);
        }
    }

    [Fact]
    public async Task Tells_who_is_open_now_and_nobody_knows_of_the_rest()
    {
        var word = $"hours{Server.NextNumber()}";
        var day = Host.Today.DayOfWeek.ToString()[..2];
        await Host.ListsAsync($"{word} open", hours: $"{day} 00:00-24:00");
        await Host.ListsAsync($"{word} shut", hours: $"{day} off");
        await Host.ListsAsync($"{word} unreadable", hours: "when the nurse is in");
        await Host.ListsAsync($"{word} silent");

        (await Host.Anybody.ListAsync($"/api/hospitals?q={word}")).Select(h => h.GetProperty("open_now").ValueKind).Should().Equal(
            JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null, JsonValueKind.Null);
        (await Host.Anybody.ListAsync($"/api/hospitals?q={word}&open_now=true")).Names().Should().Equal($"{word} open");
        (await Host.Anybody.ListAsync($"/api/hospitals?q={word}&open_now=false")).Names().Should().Equal($"{word} shut");
        (await Host.Anybody.ListAsync($"/api/hospitals?q={word} unreadable")).Single().GetString("opening_hours")
            .Should().Be("when the nurse is in");
    }

    [Fact]
    public async Task Finds_what_never_closes_and_what_stands_in_a_town()
    {
        var word = $"town{Server.NextNumber()}";
        await Host.ListsAsync($"{word} day", "pharmacy", "08:00-17:00", chiefdom: "Bo Town", district: "Bo");
        await Host.ListsAsync($"{word} night", "pharmacy", "24/7", chiefdom: "Kakua", district: "Bo");
        await Host.ListsAsync($"{word} unknown", "pharmacy");

        (await Host.Anybody.ListAsync($"/api/pharmacies?q={word}&is_24_hours=true")).Names().Should().Equal($"{word} night");
        (await Host.Anybody.ListAsync($"/api/pharmacies?q={word}&is_24_hours=false")).Names()
            .Should().Equal($"{word} day", $"{word} unknown");
        (await Host.Anybody.ListAsync($"/api/pharmacies?q={word}&city=BO")).Names().Should().Equal($"{word} day");
        (await Host.Anybody.ListAsync($"/api/pharmacies?q={word}&district=bo")).Should().HaveCount(2);
    }

    [Fact]
    public async Task Comes_in_pages_whatever_it_is_sorted_by()
    {
        var (latitude, longitude) = DirectoryDesk.SomewhereQuiet();
        var word = $"paged{Server.NextNumber()}";
        foreach (var step in new[] { 3, 1, 2 }) await Host.ListsAsync($"{word} {step}", at: (latitude, longitude + (step * 0.01)));

        foreach (var path in new[] { $"/api/hospitals?q={word}", $"/api/hospitals?q={word}&near={latitude},{longitude}" })
        {
            var reply = await Host.Anybody.GetAsync($"{path}&page=2&page_size=2").ShouldBeAsync(HttpStatusCode.OK);
            reply.Headers.GetValues("X-Total-Count").Should().Equal("3");
            reply.Headers.GetValues("Link").Single().Should().Contain("rel=\"prev\"").And.NotContain("rel=\"next\"");
            (await reply.JsonAsync()).EnumerateArray().Names().Should().Equal($"{word} 3");
        }
    }

    [Theory]
    [InlineData("page=1&page_size=2")]
    [InlineData("Page=1&PAGE_SIZE=2")]
    public async Task Is_read_to_its_end_by_following_the_links(string asked)
    {
        var word = $"linked{Server.NextNumber()}";
        foreach (var step in Enumerable.Range(1, 5)) await Host.ListsAsync($"{word} {step}", "pharmacy");

        var found = new List<string?>();
        for (var next = $"/api/pharmacies?Q={word}&{asked}"; next is not null;)
        {
            var reply = await Host.Anybody.GetAsync(next).ShouldBeAsync(HttpStatusCode.OK);
            found.AddRange((await reply.JsonAsync()).EnumerateArray().Names());
            found.Should().HaveCountLessThanOrEqualTo(5);
            next = LinkTo("next", reply);
        }

        found.Should().Equal(Enumerable.Range(1, 5).Select(step => $"{word} {step}"));
    }

    [Theory]
    [InlineData("/api/hospitals?service=magic", "service")]
    [InlineData("/api/hospitals?type=castle", "type")]
    [InlineData("/api/hospitals?district=Atlantis", "district")]
    [InlineData("/api/hospitals?near=Bo", "near")]
    [InlineData("/api/hospitals?near=91,0", "near")]
    [InlineData("/api/hospitals?near=8.4", "near")]
    [InlineData("/api/hospitals?radius_km=5", "radius_km")]
    [InlineData("/api/hospitals?near=8.4,-13.2&radius_km=-1", "radius_km")]
    [InlineData("/api/hospitals?near=8.4,-13.2&radius_km=501", "radius_km")]
    [InlineData("/api/hospitals?medicine=oxytocin", "medicine")]
    [InlineData("/api/pharmacies?service=delivery", "service")]
    [InlineData("/api/pharmacies?type=hospital", "type")]
    [InlineData("/api/doctors?district=Bo", "district")]
    [InlineData("/api/doctors?q=sesay&service=delivery", "service")]
    [InlineData("/api/doctors?open_now=false", "open_now")]
    [InlineData("/api/doctors?is_24_hours=true", "is_24_hours")]
    [InlineData("/api/doctors?medicine=oxytocin", "medicine")]
    [InlineData("/api/doctors?near=8.4,-13.2", "near")]
    [InlineData("/api/healthcare-providers?radius_km=5", "radius_km")]
    public async Task Refuses_a_filter_that_it_does_not_understand(string path, string field)
    {
        var problem = await Host.Anybody.GetAsync(path).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        problem.GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Names_the_services_that_there_are()
    {
        var services = await Host.Anybody.ListAsync("/api/services");
        services.Select(s => s.GetString("code")).Should()
            .Contain(["basic_emergency_obstetric_care", "comprehensive_emergency_obstetric_care"]);
        (await Host.Anybody.GetAsync("/api/hospitals?service=magic").JsonAsync()).GetString("error").Should().Contain("blood_transfusion");
    }

    private static string? LinkTo(string relation, HttpResponseMessage reply) => reply.Headers.GetValues("Link").Single().Split(", ")
        .Where(link => link.EndsWith($"; rel=\"{relation}\"", StringComparison.Ordinal))
        .Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]).SingleOrDefault();

    private static IEnumerable<string> NamesIn(JsonElement json) => json.EnumerateObject().Select(p => p.Name);
}

[Collection(Engines.Sqlite)]
public sealed class Searching_the_directory_on_SQLite(SqliteHost host) : Searching_the_directory(host);

[Collection(Engines.Postgres)]
public sealed class Searching_the_directory_on_PostgreSQL(PostgresHost host) : Searching_the_directory(host);
