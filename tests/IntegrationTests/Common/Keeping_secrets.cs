namespace MamaCare.IntegrationTests.Common;

/// <summary>What the server prints is read by people who may not read records.</summary>
public abstract class Keeping_secrets(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Out_of_every_log_line()
    {
        await using var place = await Host.StartAnotherAsync();
        await using var server = await ServerProcess.StartAsync([.. place.Place, ("Serilog:MinimumLevel:Default", "Debug")]);
        var aminata = Server.NewMidwife();
        await server.VerifyAsync(await server.RegisterAsync(aminata));
        var midwife = await Person.SignInAsync(server, "/api/healthcare-provider/login", new { aminata.email, aminata.password });

        var registered = await midwife.PostAsync("/api/patients", new
        {
            given_name = "Memunatu",
            family_name = "Turay-Koroma",
            gender = "female",
            date_of_birth = "1997-08-19",
            email = "memunatu@example.org",
            phone = "+23276555444",
            address_line = "17 Wallace Johnson Street",
            allergies = "penicillin",
            emergency_contact_name = "Foday Koroma",
            emergency_contact_phone = "+23276555445",
        });
        await registered.ShouldBeAsync(HttpStatusCode.Created);
        var pin = (await registered.JsonAsync()).GetString("pin")!;
        await midwife.PostTextAsync("/api/patients", "{\"given_name\": \"Memunatu\", \"phone\": 76555444, ");
        await midwife.PostAsync("/api/patients", new { given_name = "Memunatu", family_name = "Turay-Koroma", email = "memunatu@" });
        await server.Anybody.PostAsync("/api/healthcare-provider/login", new { aminata.email, password = "nearly the password" });
        await midwife.GetAsync("/api/patients?q=Turay-Koroma");

        foreach (var secret in new[]
                 {
                     "Memunatu", "Turay", "1997-08-19", "memunatu@", "76555444", "Wallace", "penicillin", "Foday", "76555445", $"\"{pin}\"",
                     aminata.email, aminata.phone, aminata.license_number, aminata.password!, "nearly the password", midwife.Token!,
                 })
            server.Output.Should().NotContain(secret);
    }

    [Fact]
    public async Task Out_of_the_lines_about_pins_that_come_alone_and_warns_of_them()
    {
        await using var place = await Host.StartAnotherAsync();
        await using var server = await ServerProcess.StartAsync(
        [
            .. place.Place, ("Serilog:MinimumLevel:Default", "Debug"), ("Authentication:PinOnlyAccess", "true"),
            ("Authentication:PinOnlyKey", "a key that only the tests of MamaCare use"),
        ]);
        var registered = await server.Anybody.PostAsync("/api/patient/register", new
        {
            name = "Memunatu Turay", gender = "female", date_of_birth = "1997-08-19", email = "memunatu@example.org",
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var pin = registered.GetString("pin")!;

        await server.Anybody.GetAsync($"/api/patient/profile?pin={pin}").ShouldBeAsync(HttpStatusCode.OK);
        await server.Anybody.GetAsync("/api/patient/medical-records?pin=918273").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await server.Anybody.GetAsync($"/api/doctors/pin/{pin}").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        server.Output.Should().Contain("PinOnlyAccess is on");
        foreach (var trace in new[] { $"pin={pin}", "pin=918273", $"pin/{pin}", $"\"{pin}\"" }) server.Output.Should().NotContain(trace);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Keeping_secrets_on_SQLite(SqliteHost host) : Keeping_secrets(host);

[Collection(Engines.Postgres)]
public sealed class Keeping_secrets_on_PostgreSQL(PostgresHost host) : Keeping_secrets(host);
