using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator enters pharmacies by hand.</summary>
public abstract class Keeping_pharmacies(MamaCareHost host) : Scenario(host)
{
    private const string Pharmacies = "/api/admin/pharmacies";

    [Theory]
    [InlineData("license_number", "license_exists")]
    [InlineData("email", "directory.email-taken")]
    public async Task Refuses_what_another_pharmacy_has(string field, string code)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var value = field == "email" ? $"pharmacy{Server.NextNumber()}@place.example" : $"PB-{Server.NextNumber()}";
        var (first, second) = (new Dictionary<string, string> { [field] = value }, new Dictionary<string, string> { [field] = value });
        (first["name"], second["name"]) = (DirectoryDesk.NewName("First"), DirectoryDesk.NewName("Second"));
        await administrator.AddsAsync(Pharmacies, "pharmacy", first);
        second[field] = field == "email" ? value.ToUpperInvariant() : value.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);

        var problem = await administrator.PostAsync(Pharmacies, second).ShouldBeRefusedAsync(HttpStatusCode.Conflict, code);

        problem.GetFields().Should().Equal(field);
        await administrator.AddsAsync("/api/admin/hospitals", "hospital", first); // of another kind
    }

    [Fact]
    public async Task Only_takes_a_pharmacy_out_of_the_lists_when_people_work_there()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var id = await administrator.AddsAsync(Pharmacies, "pharmacy", new { name = DirectoryDesk.NewName("Kept"), is_verified = true });
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
    public async Task Adds_a_pharmacy_that_never_closes()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var name = DirectoryDesk.NewName("Night Pharmacy");
        var body = new Dictionary<string, object> { ["name"] = name, ["is_24_hours"] = "on", ["is_verified"] = "true" };

        var id = await administrator.AddsAsync(Pharmacies, "pharmacy", body);

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
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_pharmacies_on_SQLite(SqliteHost host) : Keeping_pharmacies(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_pharmacies_on_PostgreSQL(PostgresHost host) : Keeping_pharmacies(host);
