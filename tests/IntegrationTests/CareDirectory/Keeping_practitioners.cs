namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator enters practitioners by hand, and their accounts follow.</summary>
public abstract class Keeping_practitioners(MamaCareHost host) : Scenario(host)
{
    private const string Doctors = "/api/admin/doctors";

    [Theory]
    [InlineData(Doctors)]
    [InlineData("/api/healthcare-providers")]
    public async Task Adds_and_corrects_a_practitioner_whose_account_follows(string path)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var she = Server.NewMidwife();
        var facility = await Host.AFacilityAsync();
        var body = new
        {
            she.name, she.email, she.phone, she.license_number, she.professional_type, she.specialization, she.hospital_affiliation,
            hospital_id = facility, is_verified = true,
        };

        var saved = await administrator.PostAsync(path, body).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        var entry = saved.GetProperty("doctor");
        entry.GetNumber("hospital_id").Should().Be(facility);
        var id = entry.GetNumber("id");
        var licence = $"MDC-{Server.NextNumber()}";
        var corrected = await administrator.PutAsync($"{path}/{id}", new { license_number = licence, email = "", city = "Bo", phone = "" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        corrected.GetProperty("doctor").GetString("email").Should().Be(she.email);
        corrected.GetProperty("doctor").GetString("city").Should().Be("Bo");

        await Host.Anybody.PostAsync("/api/healthcare-provider/register", Server.NewMidwife() with { license_number = licence })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "license_exists");
        (await administrator.DeleteAsync($"{path}/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync())
            .GetString("became").Should().Be("deleted");
        var account = (await administrator.ListAsync("/api/admin/accounts?role=provider&status=closed&page_size=200"))
            .Single(a => a.GetString("name") == she.name).GetNumber("id");
        await administrator.PostAsync($"/api/admin/accounts/{account}/enable").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await Host.RegisterAsync(Server.NewMidwife() with { license_number = licence, email = she.email });
    }

    [Fact]
    public async Task Only_closes_a_practitioner_whom_patients_know()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var application = Server.NewMidwife();
        var id = await Host.RegisterAsync(application);
        await Host.VerifyAsync(id);
        var midwife = await Person.SignInAsync(Host, "/api/healthcare-provider/login", new { application.email, application.password });
        await midwife.RegistersPatientAsync();

        await administrator.DeleteAsync($"{Doctors}/{id}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "directory.still-needed");
        await administrator.DeleteAsync($"{Doctors}/{id}?force=true").ShouldBeAsync(HttpStatusCode.OK);

        await Host.Anybody.GetAsync($"/api/doctors/{id}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        var signIn = Host.Anybody.PostAsync("/api/healthcare-provider/login", new { application.email, application.password });
        await signIn.ShouldBeRefusedAsync(HttpStatusCode.Forbidden);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_practitioners_on_SQLite(SqliteHost host) : Keeping_practitioners(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_practitioners_on_PostgreSQL(PostgresHost host) : Keeping_practitioners(host);
