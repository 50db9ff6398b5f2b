namespace MamaCare.IntegrationTests.Patients;

/// <summary>A midwife tries the record of a woman she does not care for, and learns nothing: not even that there is one.</summary>
public abstract class Someone_elses_patient(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Is_not_found_at_any_door()
    {
        var (isatu, pregnancy) = await APregnantWomanAsync(await Host.SignInAsMidwifeAsync());
        var stranger = await Host.SignInAsMidwifeAsync();

        foreach (var door in Door.Of(Host).Where(d => d is { ConcernsPatient: true, IsForEmergencies: false }))
        {
            var hers = await stranger.TryAsync(door, isatu, pregnancy).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
            var nobodys = await stranger.TryAsync(door, 999_999).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
            hers.GetString("error").Should().Be(nobodys.GetString("error"));
        }
    }

    [Fact]
    public async Task Is_not_reached_by_way_of_ones_own_patient()
    {
        var (_, pregnancy) = await APregnantWomanAsync(await Host.SignInAsMidwifeAsync());
        var stranger = await Host.SignInAsMidwifeAsync();
        var own = await stranger.RegistersPatientAsync();

        foreach (var door in Door.Of(Host).Where(d => d.Pattern.Contains("{pregnancyId", StringComparison.Ordinal)))
        {
            var reply = await stranger.TryAsync(door, own, pregnancy);
            await reply.ShouldBeAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Does_not_appear_in_ones_list()
    {
        var midwife = await Host.SignInAsMidwifeAsync();
        await midwife.RegistersPatientAsync();
        var stranger = await Host.SignInAsMidwifeAsync();

        (await stranger.GetAsync("/api/patients").JsonAsync()).EnumerateArray().Should().BeEmpty();
    }

    private async Task<(long Patient, long Pregnancy)> APregnantWomanAsync(Person midwife)
    {
        var patient = await midwife.RegistersPatientAsync();
        return (patient, await midwife.RegistersPregnancyAsync(patient, Host.Today.AddDays(-70)));
    }
}

[Collection(Engines.Sqlite)]
public sealed class Someone_elses_patient_on_SQLite(SqliteHost host) : Someone_elses_patient(host);

[Collection(Engines.Postgres)]
public sealed class Someone_elses_patient_on_PostgreSQL(PostgresHost host) : Someone_elses_patient(host);
