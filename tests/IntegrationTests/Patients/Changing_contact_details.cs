using System.Text;
using System.Text.Json;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A midwife writes down what has changed about how a woman is reached.</summary>
public abstract class Changing_contact_details(MamaCareHost host) : Scenario(host)
{
    private static readonly string[] Fields =
    [
        "email", "phone", "language", "message_language", "emergency_contact_name", "emergency_contact_phone", "emergency_contact_email",
        "emergency_contact_relationship", "reachable_by",
    ];

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"email\": null, \"phone\": null, \"language\": null, \"emergency_contact_name\": null, \"consents\": null}")]
    public async Task Leaves_alone_what_is_not_spoken_of(string nothing)
    {
        var (midwife, path) = await IsatuAsync();
        var before = await midwife.GetAsync(path).JsonAsync();

        var body = new StringContent(nothing, Encoding.UTF8, "application/json");
        var changed = await midwife.SendAsync(HttpMethod.Put, $"{path}/contact-details", body, ("If-Match", "*"))
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        Of(changed).Should().Equal(Of(before));
        Of(await midwife.GetAsync(path).JsonAsync()).Should().Equal(Of(before));
        changed.GetString("reachable_by").Should().Be("email");
    }

    [Fact]
    public async Task Removes_what_is_empty()
    {
        var (midwife, path) = await IsatuAsync();

        var changed = await ChangeAsync(midwife, path, new { email = "", language = "", emergency_contact_relationship = "" });

        changed.GetString("email").Should().BeNull();
        changed.GetString("language").Should().BeNull();
        changed.GetString("emergency_contact_relationship").Should().BeNull();
        changed.GetString("phone").Should().NotBeNull();
        changed.GetString("emergency_contact_name").Should().Be("Fatmata Kamara");
        changed.GetString("reachable_by").Should().Be("nobody");
    }

    [Fact]
    public async Task Removes_the_emergency_contact_with_her_name()
    {
        var (midwife, path) = await IsatuAsync();

        var changed = await ChangeAsync(midwife, path, new { emergency_contact_name = "" });

        Of(changed).Where(text => text.StartsWith("emergency", StringComparison.Ordinal))
            .Should().OnlyContain(text => text.EndsWith(": null"));
        changed.GetString("email").Should().NotBeNull();
    }

    [Fact]
    public async Task Is_refused_for_an_emergency_contact_without_a_name()
    {
        var (midwife, path) = await IsatuAsync();
        await ChangeAsync(midwife, path, new { emergency_contact_name = "" });

        var refused = midwife.PutAsync($"{path}/contact-details", new { emergency_contact_phone = Server.NewPhone() });

        (await refused.ShouldBeRefusedAsync(HttpStatusCode.BadRequest)).GetFields().Should().Equal("emergency_contact_name");
    }

    [Theory]
    [InlineData("Krio", "kri")]
    [InlineData("Zulu", "en")]
    public async Task Says_in_which_language_messages_come(string preferred, string written)
    {
        var (midwife, path) = await IsatuAsync();

        var changed = await ChangeAsync(midwife, path, new { language = preferred });

        changed.GetString("language").Should().Be(preferred);
        changed.GetString("message_language").Should().Be(written);
        (await midwife.GetAsync(path).JsonAsync()).GetString("message_language").Should().Be(written);
    }

    private async Task<(Person Midwife, string Path)> IsatuAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var path = $"/api/patients/{await midwife.RegistersPatientAsync($"isatu{Server.NextNumber()}@example.org")}";
        await ChangeAsync(midwife, path, new
        {
            language = "Krio",
            emergency_contact_name = "Fatmata Kamara",
            emergency_contact_phone = Server.NewPhone(),
            emergency_contact_email = "fatmata@example.org",
            emergency_contact_relationship = "sister",
        });
        return (midwife, path);
    }

    private static Task<JsonElement> ChangeAsync(Person midwife, string path, object change) =>
        midwife.PutAsync($"{path}/contact-details", change).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

    private static List<string> Of(JsonElement details) =>
        Fields.Select(field => $"{field}: {details.GetString(field) ?? "null"}").ToList();
}

[Collection(Engines.Sqlite)]
public sealed class Changing_contact_details_on_SQLite(SqliteHost host) : Changing_contact_details(host);

[Collection(Engines.Postgres)]
public sealed class Changing_contact_details_on_PostgreSQL(PostgresHost host) : Changing_contact_details(host);
