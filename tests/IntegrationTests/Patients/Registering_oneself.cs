using System.Text.Json;
using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman opens her own record, without waiting for a visit.</summary>
public abstract class Registering_oneself(MamaCareHost host) : Scenario(host)
{
    private const string Register = "/api/patient/register";

    private static readonly string[] Medicines = ["iron", "folic acid"];

    [Fact]
    public async Task Answers_with_exactly_the_keys_that_old_clients_know()
    {
        var registered = await RegisterAsync(phone: Server.NewPhone());

        registered.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo(
            "message", "pin", "patient_id", "patient_number", "fhir_id", "due_date", "gestational_age", "email_sent", "sms_sent");
        registered.GetString("pin").Should().MatchRegex("^[0-9]{6}$");
        registered.GetTruth("email_sent").Should().BeFalse();
    }

    [Fact]
    public async Task Sends_the_PIN_to_her_address()
    {
        var email = $"hawa{Server.NextNumber()}@example.org";

        var registered = await RegisterAsync(email: email);

        registered.GetTruth("email_sent").Should().BeTrue();
        Host.MailsTo(email).Should().ContainSingle().Which.Body
            .Should().Contain(registered.GetString("pin")).And.Contain(registered.GetString("patient_number"));
    }

    [Fact]
    public async Task Needs_an_address_or_a_telephone() =>
        (await Host.Anybody.PostAsync(Register, Hawa(null, null)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest))
            .GetFields().Should().Equal("email");

    [Fact]
    public async Task Is_refused_for_an_address_that_is_known_in_any_case()
    {
        var email = $"hawa{Server.NextNumber()}@example.org";
        await RegisterAsync(email: email);

        await Host.Anybody.PostAsync(Register, Hawa(email.ToUpperInvariant(), null))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Is_refused_for_the_same_telephone_name_and_birth_date()
    {
        var phone = Server.NewPhone();
        await RegisterAsync(phone: phone);

        await Host.Anybody.PostAsync(Register, Hawa(null, phone))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Takes_the_forms_of_old_pages_with_every_field_empty()
    {
        var registered = await Host.Anybody.PostAsync(Register, new
        {
            name = "", given_name = "Hawa", family_name = "Bah", first_name = "x", last_name = "y", gender = "female",
            date_of_birth = "1999-04-12", phone = Server.NewPhone(), email = "", middle_name = "", allergies = "None reported",
            medications = Medicines, blood_type = "", lmp_date = "", pregnancy_status = "", previous_pregnancies = "",
            hemoglobin = "N/A", blood_pressure = "Not available", risk_factors = Array.Empty<string>(), weight = "64.5",
            prenatal_vitamins = "on", due_date = "soon", gestational_age = "many",
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var hawa = await Host.SignInAsPatientAsync(registered.GetNumber("patient_id"));
        var profile = await hawa.GetAsync("/api/patient/profile").JsonAsync();
        profile.GetString("name").Should().Be("Hawa Bah");
        profile.GetString("allergies").Should().BeNull();
        profile.GetString("medications").Should().Be("iron, folic acid");
        profile.GetProperty("weight").GetDecimal().Should().Be(64.5m);
        profile.GetTruth("prenatal_vitamins").Should().BeTrue();
        profile.GetString("pregnancy_status").Should().BeNull();
    }

    [Fact]
    public async Task Opens_her_pregnancy_and_plans_its_contacts()
    {
        var lmp = Host.Today.AddDays(-100);
        var registered = await Host.Anybody.PostAsync(Register, new
        {
            name = $"Hawa Bah {Server.NextNumber()}", gender = "female", date_of_birth = "1999-04-12", phone = Server.NewPhone(),
            pregnancy_status = "pregnant", lmp_date = lmp,
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        registered.GetDate("due_date").Should().Be(lmp.AddDays(280));
        registered.GetNumber("gestational_age").Should().Be(14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-316)]
    public async Task Leaves_nothing_behind_when_the_period_cannot_be(int days)
    {
        var phone = Server.NewPhone();
        var body = new
        {
            name = "Hawa Bah", gender = "female", date_of_birth = "1999-04-12", phone, pregnancy_status = "pregnant",
            lmp_date = Host.Today.AddDays(days),
        };

        (await Host.Anybody.PostAsync(Register, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest))
            .GetFields().Should().Equal("lmp_date");
        await Host.Anybody.PostAsync(Register, Hawa(null, phone)).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Puts_her_in_nobodys_care_yet()
    {
        var registered = await RegisterAsync(phone: Server.NewPhone());

        var midwife = await Host.AMidwifeAsync();
        await midwife.GetAsync($"/api/patients/{registered.GetNumber("patient_id")}")
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
    }

    private async Task<JsonElement> RegisterAsync(string? email = null, string? phone = null) =>
        await Host.Anybody.PostAsync(Register, Hawa(email, phone)).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

    private static object Hawa(string? email, string? phone) =>
        new { given_name = "Hawa", family_name = "Bah", gender = "female", date_of_birth = "1999-04-12", email, phone };
}

[Collection(Engines.Sqlite)]
public sealed class Registering_oneself_on_SQLite(SqliteHost host) : Registering_oneself(host);

[Collection(Engines.Postgres)]
public sealed class Registering_oneself_on_PostgreSQL(PostgresHost host) : Registering_oneself(host);
