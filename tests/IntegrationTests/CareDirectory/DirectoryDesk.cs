using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>What an administrator does so that a scenario finds places of care in the directory.</summary>
internal static class DirectoryDesk
{
    private const string Header =
        "osm_type,osm_id,name,amenity,healthcare,operator,operator_type,opening_hours,contact_number,emergency,speciality,"
        + "latitude,longitude,region,district,chiefdom";

    /// <summary>In the bush of Koinadugu, far from what other scenarios put on the map; each call some hundred metres on.</summary>
    public static (double Latitude, double Longitude) SomewhereQuiet() => (9.05 + (Server.NextNumber() % 400 * 0.001), -11.35);

    public static string NewName(string what) => $"{what} {Server.NextNumber()}";

    /// <summary>Imports one entry and makes it public.</summary>
    /// <returns>Its id.</returns>
    public static async Task<long> ListsAsync(
        this Server server, string name, string amenity = "clinic", string hours = "", (double Latitude, double Longitude)? at = null,
        string district = "Koinadugu", string chiefdom = "")
    {
        var (latitude, longitude) = at ?? SomewhereQuiet();
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"node,1,{name},{amenity},,,,{hours},,,,{latitude},{longitude},Northern,{district},{chiefdom}");
        var administrator = await server.SignInAsAdministratorAsync();
        var list = new ByteArrayContent(Encoding.UTF8.GetBytes($"{Header}\n{row}\n"));
        using var form = new MultipartFormDataContent { { list, "file", "list.csv" } };
        await administrator.SendAsync(HttpMethod.Post, "/api/admin/import/facilities", form).ShouldBeAsync(HttpStatusCode.OK);

        var kind = amenity == "pharmacy" ? "pharmacies" : "hospitals";
        var found = await administrator.GetAsync($"/api/admin/{kind}?q={Uri.EscapeDataString(name)}").JsonAsync();
        var id = found.EnumerateArray().Single(e => e.GetString("name") == name).GetNumber("id");
        await administrator.PostAsync($"/api/admin/{kind}/{id}/verify", new { approved = true }).ShouldBeAsync(HttpStatusCode.OK);
        return id;
    }

    /// <summary>Enters something by hand.</summary>
    /// <param name="key">Under which the answer shows it.</param>
    /// <returns>Its id.</returns>
    public static async Task<long> AddsAsync(this Person administrator, string path, string key, object entry)
    {
        var saved = await administrator.PostAsync(path, entry).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return saved.GetProperty(key).GetNumber("id");
    }

    public static async Task<IReadOnlyList<JsonElement>> ListAsync(this Person person, string path) =>
        (await person.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).EnumerateArray().ToList();

    public static IEnumerable<string?> Names(this IEnumerable<JsonElement> list) => list.Select(e => e.GetString("name"));
}
