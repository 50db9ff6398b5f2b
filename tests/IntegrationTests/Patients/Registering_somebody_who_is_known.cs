using System.Text.Json;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A midwife registers a woman who may have a record already.</summary>
public abstract class Registering_somebody_who_is_known(MamaCareHost host) : Scenario(host)
{
    private const string Patients = "/api/patients";

    [Fact]
    public async Task Shows_who_has_the_same_phone()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var phone = Server.NewPhone();
        var known = await RegisteredAsync(midwife, "Hawa Koroma", "1988-02-03", phone);

        var candidates = await WarnedAsync(midwife, "Jeneba Fofanah", "2001-07-30", phone);

        candidates.Should().ContainSingle();
        candidates[0].GetString("reason").Should().Be("same_phone");
        candidates[0].GetNumber("id").Should().Be(known);
        candidates[0].GetString("name").Should().Be("Hawa Koroma");
        candidates[0].GetString("date_of_birth").Should().Be("1988-02-03");
    }

    [Theory]
    [InlineData("Yeabu Tarawalley", "1971-03-04")]
    [InlineData("Yebu Tarawally", "1971-03-04")]
    [InlineData("Tarawally Yeabu", "1970-03-04")]
    [InlineData("Yeabu Tarawally", "1972-03-04")]
    [InlineData("Yeabu Tarawally", "1971-04-03")]
    public async Task Shows_whose_name_and_birth_date_are_nearly_the_same(string name, string born)
    {
        await RegisteredAsync(await Host.AMidwifeAsync(), "Yeabu Tarawally", "1971-03-04");

        var candidates = await WarnedAsync(await Host.SignInAsMidwifeAsync(), name, born);

        candidates.Should().NotBeEmpty();
        candidates.Should().OnlyContain(c => c.GetString("reason") == "similar_name");
        candidates.Should().OnlyContain(c => c.GetProperty("id").ValueKind == JsonValueKind.Null, "their records are not open to her");
    }

    [Theory]
    [InlineData("Bintu Tarawally", "1961-03-04")]
    [InlineData("Finda Kallon", "1961-03-05")]
    [InlineData("Finda Kallon", "1963-03-04")]
    public async Task Says_nothing_of_others(string name, string born)
    {
        var midwife = await Host.AMidwifeAsync();
        await RegisteredAsync(midwife, "Finda Kallon", "1961-03-04");

        await midwife.PostAsync(Patients, new { name, gender = "female", date_of_birth = born }).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Opens_another_record_once_it_is_confirmed_that_none_of_them_is_hers()
    {
        var midwife = await Host.AMidwifeAsync();
        await RegisteredAsync(midwife, "Sia Gbondo", "1969-11-11");
        await WarnedAsync(midwife, "Sia Gbondo", "1969-11-11");

        await RegisteredAsync(midwife, "Sia Gbondo", "1969-11-11");
    }

    [Fact]
    public async Task Leaves_a_line_in_the_trail_of_everybody_who_was_shown()
    {
        var midwife = await Host.AMidwifeAsync();
        var known = await RegisteredAsync(midwife, "Kumba Sandy", "1968-10-10");
        await WarnedAsync(midwife, "Kumba Sandi", "1968-10-10");

        var administrator = await Host.SignInAsAdministratorAsync();
        var trail = await administrator.GetAsync($"/api/admin/audit?patient_id={known}&outcome=patient.possible-duplicate").JsonAsync();

        trail.GetArrayLength().Should().Be(1);
        var log = await (await Host.SignInAsPatientAsync(known)).GetAsync("/api/patient/access-log").JsonAsync();
        log.EnumerateArray().Select(l => l.GetString("what")).Should().Contain("Saw your name when somebody like you was registered");
    }

    [Fact]
    public async Task Is_found_by_phone_in_the_midwife_s_own_list_only()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var phone = Server.NewPhone();
        var known = await midwife.RegistersPatientAsync(phone: phone);
        await midwife.RegistersPatientAsync();

        var found = await midwife.GetAsync($"{Patients}?q={Uri.EscapeDataString(phone)}").JsonAsync();

        found.EnumerateArray().Select(p => p.GetNumber("id")).Should().Equal(known);
        (await (await Host.SignInAsMidwifeAsync()).GetAsync($"{Patients}?q={Uri.EscapeDataString(phone)}").JsonAsync())
            .GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("zoe koloma")]
    [InlineData("Zoë Kɔlɔma")]
    [InlineData("ZOË")]
    public async Task Is_found_with_and_without_the_marks_on_the_letters(string typed)
    {
        var midwife = await Host.AMidwifeAsync();
        var known = await RegisteredAsync(midwife, "Zoë Kɔlɔma", "1967-07-07");

        var found = await midwife.GetAsync($"{Patients}?q={Uri.EscapeDataString(typed)}").JsonAsync();

        found.EnumerateArray().Should().ContainSingle(p => p.GetNumber("id") == known).Which.GetString("name").Should().Be("Zoë Kɔlɔma");
    }

    private static async Task<long> RegisteredAsync(Person midwife, string name, string born, string? phone = null)
    {
        var body = new { name, gender = "female", date_of_birth = born, phone, confirmed = true };
        return (await midwife.PostAsync(Patients, body).ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetNumber("patient_id");
    }

    private static async Task<IReadOnlyList<JsonElement>> WarnedAsync(Person midwife, string name, string born, string? phone = null)
    {
        var reply = midwife.PostAsync(Patients, new { name, gender = "female", date_of_birth = born, phone });
        return (await reply.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.possible-duplicate")).GetList("candidates");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Registering_somebody_who_is_known_on_SQLite(SqliteHost host) : Registering_somebody_who_is_known(host);

[Collection(Engines.Postgres)]
public sealed class Registering_somebody_who_is_known_on_PostgreSQL(PostgresHost host) : Registering_somebody_who_is_known(host);
