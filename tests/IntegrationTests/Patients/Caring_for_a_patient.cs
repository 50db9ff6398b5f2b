namespace MamaCare.IntegrationTests.Patients;

/// <summary>Her record is open to her facility and to herself, as far as the work of each goes.</summary>
public abstract class Caring_for_a_patient(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Opens_the_record_to_the_colleagues_at_the_facility()
    {
        var facility = await Host.AFacilityAsync();
        var isatu = await (await Host.SignInAsMidwifeAtAsync(facility)).RegistersPatientAsync();

        var colleague = await Host.SignInAsMidwifeAtAsync(facility);

        await colleague.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
        (await ListedAsync(colleague, "/api/patients")).Should().Contain(isatu);
    }

    [Fact]
    public async Task Opens_nothing_to_the_practitioners_of_another_facility()
    {
        var isatu = await (await Host.SignInAsMidwifeAtAsync(await Host.AFacilityAsync())).RegistersPatientAsync();

        var elsewhere = await Host.SignInAsMidwifeAtAsync(await Host.AFacilityAsync());

        await elsewhere.GetAsync($"/api/patients/{isatu}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
        (await ListedAsync(elsewhere, "/api/patients")).Should().NotContain(isatu);
    }

    [Fact]
    public async Task Stays_with_the_midwife_who_registered_her_wherever_she_goes()
    {
        var midwife = await Host.SignInAsMidwifeAsync();

        var isatu = await midwife.RegistersPatientAsync();

        await midwife.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Begins_for_a_facility_with_the_first_contact_there()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));
        var facility = await Host.AFacilityAsync();
        var colleague = await Host.SignInAsMidwifeAtAsync(facility);
        await colleague.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.NotFound);

        var placed = await Host.PlaceAsync(midwife, facility);
        Host.Clock.Advance(TimeSpan.FromMinutes(2)); // her older tokens stop working within a minute
        await placed.PostAsync($"/api/patients/{isatu}/pregnancies/{pregnancy}/contacts", new { date = Host.Today })
            .ShouldBeAsync(HttpStatusCode.Created);

        await colleague.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Shows_the_registrar_who_her_patients_are_and_how_to_reach_them_and_nothing_else()
    {
        var facility = await Host.AFacilityAsync();
        var midwife = await Host.SignInAsMidwifeAtAsync(facility);
        var isatu = await midwife.RegistersPatientAsync();
        var registrar = await Host.SignInAsRegistrarAtAsync(facility);
        var contact = $"/api/patients/{isatu}/contact-details";

        (await ListedAsync(registrar, "/api/hospital/patients")).Should().Contain(isatu);
        await registrar.PutAsync(contact, new { language = "Krio" }).ShouldBeAsync(HttpStatusCode.OK);
        (await registrar.GetAsync(contact).JsonAsync()).GetString("language").Should().Be("Krio");
        foreach (var closed in new[] { "", "/pregnancies" })
            await registrar.GetAsync($"/api/patients/{isatu}{closed}").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Shows_the_registrar_of_another_facility_nothing()
    {
        var isatu = await (await Host.SignInAsMidwifeAtAsync(await Host.AFacilityAsync())).RegistersPatientAsync();
        var registrar = await Host.SignInAsRegistrarAtAsync(await Host.AFacilityAsync());

        var contact = registrar.GetAsync($"/api/patients/{isatu}/contact-details");
        await contact.ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
        (await ListedAsync(registrar, "/api/hospital/patients")).Should().NotContain(isatu);
    }

    [Fact]
    public async Task Leaves_her_own_record_to_herself_and_no_other()
    {
        var midwife = await Host.AMidwifeAsync();
        var (isatu, mariama) = (await midwife.RegistersPatientAsync(), await midwife.RegistersPatientAsync());

        var herself = await Host.SignInAsPatientAsync(isatu);

        await herself.GetAsync($"/api/patients/{isatu}").ShouldBeAsync(HttpStatusCode.OK);
        await herself.GetAsync($"/api/patients/{mariama}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
        await herself.GetAsync("/api/patients").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Is_no_matter_for_administrators()
    {
        var isatu = await (await Host.AMidwifeAsync()).RegistersPatientAsync();

        var administrator = await Host.SignInAsAdministratorAsync();

        await administrator.GetAsync($"/api/patients/{isatu}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
    }

    private static async Task<IEnumerable<long>> ListedAsync(Person person, string path) =>
        (await person.GetAsync($"{path}?page_size=200").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
        .EnumerateArray().Select(p => p.GetNumber("id"));
}

[Collection(Engines.Sqlite)]
public sealed class Caring_for_a_patient_on_SQLite(SqliteHost host) : Caring_for_a_patient(host);

[Collection(Engines.Postgres)]
public sealed class Caring_for_a_patient_on_PostgreSQL(PostgresHost host) : Caring_for_a_patient(host);
