using System.Text.Json;
using MamaCare.IntegrationTests.Identity;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>The mobile application signs a woman in with her PIN, and sends its token with or without the word Bearer.</summary>
public abstract class Using_the_mobile_application(MamaCareHost host) : Scenario(host)
{
    private const string Auth = "/api/mobile/auth";
    private const string Profile = "/api/mobile/profile";
    private const string Records = "/api/mobile/medical-records";

    [Fact]
    public async Task Answers_a_token_to_whoever_has_the_pin()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var signedIn = await Host.Anybody.PostAsync(Auth, new { email = isatu.Email, pin = isatu.Pin })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        Names(signedIn).Should().BeEquivalentTo("token", "user_id", "name", "email");
        signedIn.GetNumber("user_id").Should().Be(isatu.Id);
        signedIn.GetString("name").Should().StartWith("Isatu Kamara");
        signedIn.GetString("email").Should().Be(isatu.Email);
        await Host.Anybody.PostAsync(Auth, new { email = isatu.Email, pin = "999999" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await Host.Anybody.PostAsync(Auth, new { pin = isatu.Pin }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    public async Task Shows_the_profile_and_the_record(string word)
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var token = await TokenOfAsync(isatu);
        var hers = await isatu.SignInAsync();
        await hers.PutAsync("/api/patient/profile", new
        {
            lmp_date = Host.Today.AddDays(-80), weight = 64.5, pregnancy_complications = "swollen feet",
            emergency_contact_name = "Fatmata Kamara", emergency_contact_phone = "077 654321", emergency_contact_relationship = "sister",
        }).ShouldBeAsync(HttpStatusCode.OK);
        await hers.PostAsync("/api/patient/medical-records", new
        {
            date = Host.Today, diagnosis = "Malaria", treatment = "Rest", doctor = "Dr Sesay", hospital = "Bo Government Hospital",
        }).ShouldBeAsync(HttpStatusCode.OK);

        var profile = await GetAsync(Profile, word + token).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var records = await GetAsync(Records, word + token).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        var contact = profile.GetProperty("emergency_contact");
        (contact.GetString("name"), contact.GetString("phone"), contact.GetString("relationship"))
            .Should().Be(("Fatmata Kamara", "+23277654321", "sister"));
        var info = profile.GetProperty("pregnancy_info");
        (info.GetString("pregnancy_status"), info.GetNumber("gestational_age"), info.GetNumber("gestational_age_days"))
            .Should().Be(("pregnant", 11, 80));
        (info.GetDate("lmp_date"), info.GetDate("due_date")).Should().Be((Host.Today.AddDays(-80), Host.Today.AddDays(200)));
        info.GetProperty("weight").GetDecimal().Should().Be(64.5m);
        var own = await hers.GetAsync("/api/patient/profile").JsonAsync();
        Names(own).Should().BeSubsetOf(Names(profile).Concat(Names(info)));
        info.EnumerateObject().Should().OnlyContain(p => p.Value.GetRawText() == own.GetProperty(p.Name).GetRawText());
        records.EnumerateArray().Should().ContainSingle().Which.GetString("diagnosis").Should().Be("Malaria");
    }

    [Fact]
    public async Task Knows_a_pregnancy_of_women_alone_and_an_emergency_contact_of_everybody()
    {
        var man = await Host.SignInAsPatientAsync(await (await Host.AMidwifeAsync()).RegistersPatientAsync(gender: "male"));

        var profile = await GetAsync(Profile, man.Token!).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        profile.GetProperty("pregnancy_info").ValueKind.Should().Be(JsonValueKind.Null);
        profile.GetProperty("emergency_contact").EnumerateObject().Should().HaveCount(3)
            .And.OnlyContain(p => p.Value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Is_the_only_one_that_leaves_the_word_out()
    {
        var token = await TokenOfAsync(await RegisteredWoman.AtAsync(Host));

        await GetAsync("/api/patient/profile", token).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        await GetAsync("/api/patient/profile", $"Bearer {token}").ShouldBeAsync(HttpStatusCode.OK);
        foreach (var path in new[] { Profile, Records })
        {
            await GetAsync(path, "not-a-token").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
            await Host.Anybody.GetAsync(path).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
        }
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);

    private async Task<string> TokenOfAsync(RegisteredWoman woman) =>
        (await Host.Anybody.PostAsync(Auth, new { patient_number = woman.Number, pin = woman.Pin })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetString("token")!;

    private Task<HttpResponseMessage> GetAsync(string path, string authorization) =>
        Host.Anybody.SendAsync(HttpMethod.Get, path, null, ("Authorization", authorization));
}

[Collection(Engines.Sqlite)]
public sealed class Using_the_mobile_application_on_SQLite(SqliteHost host) : Using_the_mobile_application(host);

[Collection(Engines.Postgres)]
public sealed class Using_the_mobile_application_on_PostgreSQL(PostgresHost host) : Using_the_mobile_application(host);
