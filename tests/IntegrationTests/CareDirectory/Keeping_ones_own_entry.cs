using MamaCare.IntegrationTests.Identity;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>Staff keep the entry of their place, practitioners their own.</summary>
public abstract class Keeping_ones_own_entry(MamaCareHost host) : Scenario(host)
{
    private const string Entry = "/api/hospital/entry";
    private const string Pharmacy = "/api/pharmacy/entry";
    private const string Mine = "/api/healthcare-provider/entry";

    [Fact]
    public async Task Changes_contact_data_and_hours_at_once_and_the_name_after_review()
    {
        var name = DirectoryDesk.NewName("Staffed Clinic");
        var id = await Host.ListsAsync(name);
        var registrar = await Host.SignInAsRegistrarAtAsync(id);

        var seen = await TagOfAsync(registrar, Entry);
        var saved = await registrar.PutAsync(
            Entry, new { name = $"{name} Renamed", license_number = $"L-{id}", phone = "117", opening_hours = "24/7" }, seen)
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        saved.GetString("proposed_name").Should().Be($"{name} Renamed");
        var shown = await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        (shown.GetString("name"), shown.GetString("phone"), shown.GetString("opening_hours")).Should().Be((name, "117", "24/7"));

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"/api/admin/hospitals/{id}/verify", new { approved = true }).ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.GetAsync($"/api/hospitals/{id}").JsonAsync()).GetString("name").Should().Be($"{name} Renamed");
    }

    [Fact]
    public async Task Stays_public_under_its_name_when_the_new_one_is_turned_down()
    {
        var name = DirectoryDesk.NewName("Proud Clinic");
        var id = await Host.ListsAsync(name);
        var registrar = await Host.SignInAsRegistrarAtAsync(id);
        await registrar.PutAsync(Entry, new { name = "National Palace of Medicine" }, "*").ShouldBeAsync(HttpStatusCode.OK);

        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"/api/admin/hospitals/{id}/verify", new { approved = false, reason = "The sign says otherwise." })
            .ShouldBeAsync(HttpStatusCode.OK);

        var shown = await Host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        shown.GetString("name").Should().Be(name);
    }

    [Fact]
    public async Task Tells_everybody_at_once_how_the_place_stands()
    {
        var id = await Host.ListsAsync(DirectoryDesk.NewName("Busy Clinic"), hours: "24/7");
        var registrar = await Host.SignInAsRegistrarAtAsync(id);
        (await Host.Anybody.GetAsync("/api/hospitals").ShouldBeAsync(HttpStatusCode.OK)).Dispose(); // now it is kept ready

        var saved = await registrar.PutAsync($"{Entry}/availability", new { availability = "closed", beds_note = "Flooded" }, "*")
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        saved.GetNumber("last_confirmed_by").Should().Be(registrar.AccountId().Value);
        var shown = (await Host.Anybody.ListAsync("/api/hospitals")).Single(h => h.GetNumber("id") == id);
        shown.GetString("availability").Should().Be("closed");
        shown.GetString("beds_note").Should().Be("Flooded");
        shown.GetTruth("open_now").Should().BeFalse();
        DateTimeOffset.Parse(shown.GetString("last_confirmed_at")!, null).Should().Be(Host.Clock.GetUtcNow());
        shown.TryGetProperty("last_confirmed_by", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Is_refused_without_saying_what_was_read_and_after_somebody_else()
    {
        var registrar = await Host.SignInAsRegistrarAtAsync(await Host.ListsAsync(DirectoryDesk.NewName("Shared Clinic")));
        var seen = await TagOfAsync(registrar, Entry);

        ((int)(await registrar.PutAsync(Entry, new { phone = "117" })).StatusCode).Should().Be(428);
        await registrar.PutAsync(Entry, new { phone = "117" }, seen).ShouldBeAsync(HttpStatusCode.OK);
        await registrar.PutAsync(Entry, new { phone = "999" }, seen).ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Is_a_pharmacists_too()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Kept Pharmacy");
        var id = await Host.ListsAsync(name, "pharmacy");
        var pharmacist = await (await StaffMember.InviteAsync(Host, "pharmacist", "pharmacy_id", id)).AcceptAsync();
        var her = await Person.SignInAsync(Host, pharmacist.Login, new { email = pharmacist.Email, password = StaffMember.Password });
        (await her.GetAsync(Pharmacy).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetNumber("id").Should().Be(id);

        ((int)(await her.PutAsync(Pharmacy, new { phone = "117" })).StatusCode).Should().Be(428);
        var saved = await her.PutAsync(Pharmacy, new { phone = "117", name = $"{name} Renamed" }, await TagOfAsync(her, Pharmacy))
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await her.PutAsync($"{Pharmacy}/availability", new { availability = "busy" }, await TagOfAsync(her, Pharmacy))
            .ShouldBeAsync(HttpStatusCode.OK);

        saved.GetString("proposed_name").Should().Be($"{name} Renamed");
        var shown = await Host.Anybody.GetAsync($"/api/pharmacies/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        (shown.GetString("name"), shown.GetString("phone"), shown.GetString("availability")).Should().Be((name, "117", "busy"));
        await her.GetAsync(Entry).ShouldBeRefusedAsync(HttpStatusCode.Forbidden);
        await administrator.PostAsync($"/api/admin/pharmacies/{id}/verify", new { approved = true }).ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.GetAsync($"/api/pharmacies/{id}").JsonAsync()).GetString("name").Should().Be($"{name} Renamed");
    }

    [Theory]
    [InlineData("{}", "availability")]
    [InlineData("{\"availability\": \"asleep\"}", "availability")]
    [InlineData("{\"availability\": \"open\", \"beds_note\": \"a\\nb\"}", "beds_note")]
    public async Task Names_what_is_wrong_with_what_staff_confirm(string body, string field)
    {
        var registrar = await Host.SignInAsRegistrarAtAsync(await Host.AFacilityAsync());
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Entry}/availability") { Content = content };
        request.Headers.Add("Authorization", $"Bearer {registrar.Token}");
        request.Headers.Add("If-Match", "*");
        using var client = Host.CreateClient();

        var problem = await client.SendAsync(request).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Lets_a_practitioner_change_all_but_what_was_verified()
    {
        var application = Server.NewMidwife();
        var id = await Host.RegisterAsync(application);
        await Host.VerifyAsync(id);
        var midwife = await Person.SignInAsync(Host, "/api/healthcare-provider/login", new { application.email, application.password });

        var email = $"moved{id}@clinic.example";
        await midwife.PutAsync(Mine, new { email, city = "Kenema" }, await TagOfAsync(midwife, Mine)).ShouldBeAsync(HttpStatusCode.OK);

        var shown = await Host.Anybody.GetAsync($"/api/doctors/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        (shown.GetString("email"), shown.GetString("city"), shown.GetString("phone")).Should().Be((email, "Kenema", application.phone));
        await Person.SignInAsync(Host, "/api/healthcare-provider/login", new { email, application.password });
        foreach (var verified in new object[] { new { name = "Somebody Else" }, new { license_number = "X-1" }, new { hospital_id = 1 } })
            await midwife.PutAsync(Mine, verified, "*").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    private static async Task<string> TagOfAsync(Person person, string path) =>
        (await person.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_ones_own_entry_on_SQLite(SqliteHost host) : Keeping_ones_own_entry(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_ones_own_entry_on_PostgreSQL(PostgresHost host) : Keeping_ones_own_entry(host);
