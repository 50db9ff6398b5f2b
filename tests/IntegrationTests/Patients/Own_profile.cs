using System.Text.Json;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman reads and changes what is known about her; old pages send back all they were shown.</summary>
public abstract class Own_profile(MamaCareHost host) : Scenario(host)
{
    private const string Profile = "/api/patient/profile";

    private static readonly string[] Keys =
    [
        "id", "patient_number", "name", "given_name", "middle_name", "family_name", "email", "phone", "gender", "date_of_birth",
        "address_line", "city", "state", "postal_code", "country", "blood_type", "allergies", "medications", "emergency_contact_name",
        "emergency_contact_phone", "emergency_contact_relationship", "marital_status", "language", "nationality", "fhir_id",
    ];

    private static readonly string[] WomensKeys =
    [
        "pregnancy_status", "previous_pregnancies", "lmp_date", "due_date", "gestational_age", "gestational_age_days",
        "multiple_pregnancy", "risk_level", "risk_factors", "blood_pressure", "hemoglobin", "blood_sugar", "weight",
        "prenatal_vitamins", "pregnancy_complications", "emergency_hospital", "birth_plan",
    ];

    private static readonly string[] Listed = ["penicillin", "nuts"];

    [Fact]
    public async Task Has_exactly_the_keys_that_old_clients_know()
    {
        var (hawa, _) = await HawaAsync();
        var man = await Host.SignInAsPatientAsync(await (await Host.AMidwifeAsync()).RegistersPatientAsync(gender: "male"));

        var hers = await hawa.GetAsync(Profile).ShouldBeAsync(HttpStatusCode.OK);

        hers.Headers.ETag.Should().NotBeNull();
        Names(await hers.JsonAsync()).Should().BeEquivalentTo(Keys.Concat(WomensKeys));
        Names(await hawa.PostAsync(Profile).JsonAsync()).Should().BeEquivalentTo(Keys.Concat(WomensKeys));
        Names(await man.GetAsync(Profile).JsonAsync()).Should().BeEquivalentTo(Keys);
    }

    [Fact]
    public async Task Changes_what_is_sent_and_nothing_else()
    {
        var (hawa, before) = await HawaAsync();

        var after = await PutAsync(hawa, new { city = "Bo", marital_status = "married", phone = (string?)null, weight = (decimal?)null });

        after.GetString("city").Should().Be("Bo");
        after.GetString("address_line").Should().BeEmpty("it is never null beside a city");
        Same(after, before, "phone", "name", "given_name", "date_of_birth", "gender", "weight");
    }

    [Fact]
    public async Task Is_unchanged_by_the_words_of_old_pages()
    {
        var (hawa, _) = await HawaAsync();
        var before = await PutAsync(hawa, new
        {
            address_line = "12 Kissy Road", city = "Freetown", state = "Western Area", country = "Sierra Leone", allergies = "penicillin",
            blood_type = "O+", birth_plan = "at the hospital",
        });

        var after = await PutAsync(hawa, new
        {
            address_line = "12 Kissy Road, Freetown, Western Area, Sierra Leone", city = "Not available", allergies = "None reported",
            blood_type = "N/A", birth_plan = "N/A", hemoglobin = "N/A", lmp_date = "", gender = "",
        });

        after.GetRawText().Should().Be(before.GetRawText());
        (await PutAsync(hawa, new { address_line = "14 Kissy Road, Freetown" })).GetString("address_line")
            .Should().Be("14 Kissy Road, Freetown");
    }

    [Fact]
    public async Task Takes_lists_as_text_or_array_and_shows_text()
    {
        var (hawa, _) = await HawaAsync();

        var after = await PutAsync(hawa, new
        {
            allergies = Listed, medications = "iron, folic acid", pregnancy_complications = Listed,
            risk_factors = "short interval",
        });

        after.GetString("allergies").Should().Be("penicillin, nuts");
        after.GetString("medications").Should().Be("iron, folic acid");
        after.GetString("pregnancy_complications").Should().Be("penicillin, nuts");
        after.GetList("risk_factors").Select(r => r.GetString()).Should().Equal("short interval");
        var emptied = await PutAsync(hawa, new { allergies = "", pregnancy_complications = Array.Empty<string>() });
        (emptied.GetString("allergies"), emptied.GetString("pregnancy_complications")).Should().Be((null, null));
    }

    [Fact]
    public async Task Takes_a_tick_in_every_spelling()
    {
        var (hawa, _) = await HawaAsync();
        (object Sent, bool Meant)[] ticks =
            [("Yes", true), ("No", false), ("True", true), (0, false), ("1", true), ("OFF", false), (1, true)];
        foreach (var (sent, meant) in ticks)
            (await PutAsync(hawa, new { prenatal_vitamins = sent })).GetTruth("prenatal_vitamins").Should().Be(meant, $"{sent}");

        (await hawa.PutAsync(Profile, new { prenatal_vitamins = "perhaps" }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest))
            .GetFields().Should().Equal("prenatal_vitamins");
    }

    [Fact]
    public async Task Keeps_every_value_that_is_new_and_none_that_is_sent_back_as_shown()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        var hawa = await Host.SignInAsPatientAsync(id);
        await PutAsync(
            hawa, new { lmp_date = Host.Today.AddDays(-70), blood_pressure = "118/76", hemoglobin = "11.20", previous_pregnancies = 2 });
        var shown = await hawa.GetAsync(Profile).JsonAsync();

        await PutAsync(hawa, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(shown.GetRawText())!);
        await PutAsync(hawa, new { weight = "64.5" });
        await PutAsync(hawa, new { weight = 65 });

        var pregnancy = (await midwife.GetAsync($"/api/patients/{id}/pregnancies").JsonAsync()).EnumerateArray().Single();
        pregnancy.GetList("datings").Should().ContainSingle();
        var measured = await midwife.GetAsync($"/api/patients/{id}/pregnancies/{pregnancy.GetNumber("id")}/measurements").JsonAsync();
        measured.EnumerateArray().Select(m => (m.GetString("kind"), m.GetString("value"))).Should().BeEquivalentTo(
            [("weight", "65"), ("weight", "64.5"), ("previous_pregnancies", "2"), ("haemoglobin", "11.2"), ("blood_pressure", "118/76")]);
        measured.EnumerateArray().Should().OnlyContain(m => m.GetTruth("self_reported"));
        var chart = await midwife.GetAsync($"/api/patients/{id}").JsonAsync();
        chart.GetProperty("weight").GetDecimal().Should().Be(65);
        chart.GetList("self_reported").Select(f => f.GetString())
            .Should().Equal("blood_pressure", "hemoglobin", "previous_pregnancies", "weight");
    }

    [Fact]
    public async Task Redates_the_pregnancy_by_a_period_alone()
    {
        var (hawa, _) = await HawaAsync();
        await PutAsync(hawa, new { pregnancy_status = "pregnant", lmp_date = Host.Today.AddDays(-70), due_date = "2020-01-01" });

        var after = await PutAsync(hawa, new { lmp_date = Host.Today.AddDays(-80) });

        after.GetDate("due_date").Should().Be(Host.Today.AddDays(200));
        after.GetNumber("gestational_age").Should().Be(11);
        after.GetNumber("gestational_age_days").Should().Be(80);
        after.GetString("pregnancy_status").Should().Be("pregnant");
    }

    [Fact]
    public async Task Opens_a_pregnancy_and_changes_the_way_to_her_in_one()
    {
        var (hawa, _) = await HawaAsync();

        var after = await PutAsync(
            hawa, new { name = "Hawa Conteh", email = $"hawa{Server.NextNumber()}@example.org", lmp_date = Host.Today.AddDays(-70) });

        (after.GetString("name"), after.GetString("pregnancy_status")).Should().Be(("Hawa Conteh", "pregnant"));
    }

    [Fact]
    public async Task Leaves_the_end_of_a_pregnancy_to_the_midwife()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(id, Host.Today.AddDays(-270));
        var hawa = await Host.SignInAsPatientAsync(id);
        await PutAsync(hawa, new { previous_pregnancies = 1 });
        await hawa.PutAsync(Profile, new { pregnancy_status = "postpartum" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "profile.outcome-first");

        Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await midwife.PostAsync($"/api/patients/{id}/pregnancies/{pregnancy}/outcome", new { outcome = "live_birth", date = Host.Today })
            .ShouldBeAsync(HttpStatusCode.Created);

        var after = await hawa.GetAsync(Profile).JsonAsync();
        after.GetString("pregnancy_status").Should().Be("postpartum");
        after.GetNumber("previous_pregnancies").Should().Be(2);
        after.GetString("due_date").Should().BeNull();
        Host.Clock.Advance(TimeSpan.FromDays(43));
        var later = await (await Host.SignInAsPatientAsync(id)).GetAsync(Profile).JsonAsync();
        later.GetString("pregnancy_status").Should().Be("not_pregnant");
    }

    [Fact]
    public async Task Is_no_mans_while_a_pregnancy_is_under_way()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(id, Host.Today.AddDays(-270));
        var hawa = await Host.SignInAsPatientAsync(id);

        await hawa.PutAsync(Profile, new { gender = "male" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.pregnancy-under-way");
        await midwife.PutAsync($"/api/patients/{id}", new { gender = "male" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.pregnancy-under-way");
        (await PutAsync(hawa, new { gender = "unknown" })).GetString("gender").Should().Be("unknown");

        await midwife.PostAsync($"/api/patients/{id}/pregnancies/{pregnancy}/outcome", new { outcome = "live_birth", date = Host.Today })
            .ShouldBeAsync(HttpStatusCode.Created);
        (await PutAsync(hawa, new { gender = "male" })).GetString("gender").Should().Be("male");
    }

    [Theory]
    [InlineData("blood_pressure", "80/120")]
    [InlineData("hemoglobin", "26")]
    [InlineData("weight", "-1")]
    [InlineData("risk_level", "extreme")]
    [InlineData("lmp_date", "2099-01-01")]
    [InlineData("date_of_birth", "2099-01-01")]
    [InlineData("email", "nobody")]
    [InlineData("phone", "12")]
    public async Task Refuses_what_cannot_be(string field, string value)
    {
        var (hawa, _) = await HawaAsync();

        var problem = await hawa.PutAsync(Profile, new Dictionary<string, string> { [field] = value })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Takes_an_improbable_value_of_a_sick_woman()
    {
        var (hawa, _) = await HawaAsync();

        (await PutAsync(hawa, new { hemoglobin = 2.4, blood_pressure = "250/160" })).GetString("blood_pressure").Should().Be("250/160");
    }

    [Fact]
    public async Task Is_refused_an_address_that_somebody_else_has()
    {
        var email = $"hawa{Server.NextNumber()}@example.org";
        await (await Host.AMidwifeAsync()).RegistersPatientAsync(email);
        var (hawa, _) = await HawaAsync();

        await hawa.PutAsync(Profile, new { email }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Is_refused_on_top_of_a_newer_version()
    {
        var (hawa, _) = await HawaAsync();
        await PutAsync(hawa, new { city = "Bo" });

        var reply = await hawa.PutAsync(Profile, new { city = "Kenema" }, "\"1\"");

        await reply.ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
    }

    [Fact]
    public async Task Follows_a_name_typed_in_one()
    {
        var (hawa, before) = await HawaAsync();

        var after = await PutAsync(hawa, new
        {
            name = "Hawa Conteh", given_name = before.GetString("given_name"), family_name = before.GetString("family_name"),
        });

        (after.GetString("given_name"), after.GetString("family_name")).Should().Be(("Hawa", "Conteh"));
    }

    private async Task<(Person Hawa, JsonElement Profile)> HawaAsync()
    {
        var hawa = await Host.SignInAsPatientAsync(await (await Host.AMidwifeAsync()).RegistersPatientAsync());
        return (hawa, await hawa.GetAsync(Profile).ShouldBeAsync(HttpStatusCode.OK).JsonAsync());
    }

    private static async Task<JsonElement> PutAsync(Person hawa, object body) =>
        await hawa.PutAsync(Profile, body).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);

    private static void Same(JsonElement after, JsonElement before, params string[] fields) =>
        fields.Should().OnlyContain(f => after.GetProperty(f).GetRawText() == before.GetProperty(f).GetRawText());
}

[Collection(Engines.Sqlite)]
public sealed class Own_profile_on_SQLite(SqliteHost host) : Own_profile(host);

[Collection(Engines.Postgres)]
public sealed class Own_profile_on_PostgreSQL(PostgresHost host) : Own_profile(host);
