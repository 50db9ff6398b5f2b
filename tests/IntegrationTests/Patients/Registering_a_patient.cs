namespace MamaCare.IntegrationTests.Patients;

/// <summary>A midwife opens the record of a woman who comes for the first time.</summary>
public abstract class Registering_a_patient(MamaCareHost host) : Scenario(host)
{
    private const string Patients = "/api/patients";

    [Fact]
    public async Task Answers_with_a_number_and_a_PIN_that_is_shown_once()
    {
        var midwife = await Host.AMidwifeAsync();

        var reply = await midwife.PostAsync(Patients, Isatu(phone: Server.NewPhone()));

        await reply.ShouldBeAsync(HttpStatusCode.Created);
        var registered = await reply.JsonAsync();
        registered.GetString("pin").Should().MatchRegex("^[0-9]{6}$");
        registered.GetString("patient_number").Should().NotBeNullOrEmpty();
        reply.Headers.Location.Should().Be($"{Patients}/{registered.GetNumber("patient_id")}");
        var read = await midwife.GetAsync($"{Patients}/{registered.GetNumber("patient_id")}").ShouldBeAsync(HttpStatusCode.OK);
        (await read.Content.ReadAsStringAsync()).Should().NotContain("pin\"").And.NotContain(registered.GetString("pin"));
    }

    [Fact]
    public async Task Needs_neither_an_address_nor_a_telephone()
    {
        var midwife = await Host.AMidwifeAsync();
        await midwife.PostAsync(Patients, Isatu()).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Reads_a_telephone_number_as_people_write_it()
    {
        var midwife = await Host.AMidwifeAsync();
        var phone = Server.NewPhone();

        var id = await midwife.RegistersPatientAsync(phone: $"0{phone[4..6]} {phone[6..9]}-{phone[9..]}");

        var isatu = await midwife.GetAsync($"{Patients}/{id}").JsonAsync();
        isatu.GetString("phone").Should().Be(phone);
    }

    [Fact]
    public async Task Shows_her_in_the_midwifes_list()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var first = await midwife.RegistersPatientAsync();
        var second = await midwife.RegistersPatientAsync();

        var reply = await midwife.GetAsync(Patients).ShouldBeAsync(HttpStatusCode.OK);

        (await reply.JsonAsync()).EnumerateArray().Select(p => p.GetNumber("id")).Should().BeEquivalentTo([first, second]);
        reply.Headers.GetValues("X-Total-Count").Should().Equal("2");
    }

    [Fact]
    public async Task Is_refused_for_an_address_that_is_known_in_any_case()
    {
        var midwife = await Host.AMidwifeAsync();
        var email = $"isatu{Server.NextNumber()}@example.org";
        await midwife.RegistersPatientAsync(email);

        var reply = await midwife.PostAsync(Patients, Isatu(email: email.ToUpperInvariant()));

        await reply.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Is_refused_for_the_same_telephone_name_and_birth_date()
    {
        var midwife = await Host.AMidwifeAsync();
        var phone = Server.NewPhone();
        await midwife.PostAsync(Patients, Isatu(phone)).ShouldBeAsync(HttpStatusCode.Created);

        await midwife.PostAsync(Patients, Isatu(phone)).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Happens_once_when_it_is_sent_twice_at_the_same_moment()
    {
        var midwife = await Host.AMidwifeAsync();
        var body = Isatu(email: $"isatu{Server.NextNumber()}@example.org");

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => midwife.PostAsync(Patients, body)));

        replies.Select(r => r.StatusCode).Should().BeEquivalentTo(
            [HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Conflict]);
    }

    [Fact]
    public async Task Is_refused_with_a_birth_date_in_the_future()
    {
        var midwife = await Host.AMidwifeAsync();
        var tomorrow = Host.Today.AddDays(1);

        var reply = await midwife.PostAsync(Patients, new { name = "Isatu Kamara", gender = "female", date_of_birth = tomorrow });

        await reply.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "patient.born-in-the-future");
    }

    [Theory]
    [InlineData("pregnancy_status", "\"not_pregnant\"")]
    [InlineData("previous_pregnancies", "0")]
    [InlineData("multiple_pregnancy", "\"no\"")]
    [InlineData("risk_factors", "[]")]
    [InlineData("risk_factors", "[\"none\"]")]
    [InlineData("prenatal_vitamins", "false")]
    [InlineData("pregnancy_complications", "\"None reported\"")]
    [InlineData("blood_pressure", "\"N\\/A\"")]
    [InlineData("birth_plan", "\"not available\"")]
    [InlineData("lmp_date", "\" \"")]
    [InlineData("weight", "null")]
    public async Task Takes_a_pregnancy_field_that_says_nothing(string field, string value) =>
        await RegisterAsync("female", field, value).ShouldBeAsync(HttpStatusCode.Created);

    [Theory]
    [InlineData("previous_pregnancies", "\"no\"")]
    [InlineData("multiple_pregnancy", "\"many\"")]
    [InlineData("weight", "0")]
    [InlineData("blood_pressure", "\"80/120\"")]
    [InlineData("birth_plan", "{}")]
    [InlineData("birth_plan", "\"\\ud83d\"")]
    public async Task Refuses_a_pregnancy_field_that_cannot_be(string field, string value)
    {
        var problem = await RegisterAsync("female", field, value).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Opens_her_pregnancy_with_the_record()
    {
        var midwife = await Host.AMidwifeAsync();

        var registered = await midwife.PostAsync(Patients, new
        {
            confirmed = true,
            name = $"Isatu Kamara {Server.NextNumber()}", gender = "female", date_of_birth = "1999-04-12",
            pregnancy_status = "pregnant", lmp_date = Host.Today.AddDays(-72), due_date = "2020-01-01", gestational_age = 39,
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        registered.GetString("due_date").Should().Be($"{Host.Today.AddDays(280 - 72):yyyy-MM-dd}");
        registered.GetNumber("gestational_age").Should().Be(10);
        var pregnancies = await midwife.GetAsync($"{Patients}/{registered.GetNumber("patient_id")}/pregnancies").JsonAsync();
        pregnancies.EnumerateArray().Should().ContainSingle().Which.GetString("care_place")
            .Should().Be("Princess Christian Maternity Hospital");
    }

    [Theory]
    [InlineData("male")]
    [InlineData("other")]
    [InlineData("unknown")]
    public async Task Keeps_pregnancy_fields_only_when_female(string gender)
    {
        var reply = await RegisterAsync(gender, "weight", "0").ShouldBeAsync(HttpStatusCode.Created);

        var midwife = await Host.AMidwifeAsync();
        var chart = await midwife.GetAsync(reply.Headers.Location!.ToString()).JsonAsync();
        chart.TryGetProperty("weight", out _).Should().BeFalse();
    }

    private async Task<HttpResponseMessage> RegisterAsync(string gender, string field, string value)
    {
        var midwife = await Host.AMidwifeAsync();
        var body = $$"""
            {"name": "Isatu Kamara", "gender": "{{gender}}", "date_of_birth": "1999-04-12", "confirmed": true, "{{field}}": {{value}}}
            """;
        return await midwife.PostTextAsync(Patients, body);
    }

    private static object Isatu(string? phone = null, string? email = null) =>
        new
        {
            given_name = "Isatu", family_name = "Kamara", gender = "female", date_of_birth = "1999-04-12", phone, email, confirmed = true,
        };
}

[Collection(Engines.Sqlite)]
public sealed class Registering_a_patient_on_SQLite(SqliteHost host) : Registering_a_patient(host);

[Collection(Engines.Postgres)]
public sealed class Registering_a_patient_on_PostgreSQL(PostgresHost host) : Registering_a_patient(host);
