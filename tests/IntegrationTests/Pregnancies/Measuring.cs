namespace MamaCare.IntegrationTests.Pregnancies;

/// <summary>A midwife enters what she measured.</summary>
public abstract class Measuring(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Shows_the_latest_day_first_and_in_the_chart()
    {
        var (midwife, chart, measurements) = await APregnancyAsync();

        await midwife.PostAsync(measurements, new { kind = "weight", value = 64.25, taken_on = Host.Today })
            .ShouldBeAsync(HttpStatusCode.Created);
        await midwife.PostAsync(measurements, new { kind = "weight", value = "62", taken_on = Host.Today.AddDays(-20) })
            .ShouldBeAsync(HttpStatusCode.Created);
        await midwife.PostAsync(measurements, new { kind = "blood_pressure", value = "118 / 76" }).ShouldBeAsync(HttpStatusCode.Created);

        var weights = await midwife.GetAsync($"{measurements}?kind=weight").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        weights.EnumerateArray().Select(m => m.GetString("value")).Should().Equal("64.3", "62");
        weights[0].GetString("unit").Should().Be("kg");
        weights[0].GetTruth("self_reported").Should().BeFalse();
        var profile = await midwife.GetAsync(chart).JsonAsync();
        profile.GetProperty("weight").GetDecimal().Should().Be(64.3m);
        profile.GetString("blood_pressure").Should().Be("118/76");
        profile.GetList("self_reported").Should().BeEmpty();
    }

    [Fact]
    public async Task Asks_twice_about_an_improbable_value_and_flags_it()
    {
        var (midwife, _, measurements) = await APregnancyAsync();

        await midwife.PostAsync(measurements, new { kind = "haemoglobin", value = 2.9 })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "measurement.unconfirmed");
        var taken = await midwife.PostAsync(measurements, new { kind = "haemoglobin", value = 2.9, confirmed = true })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        taken.GetTruth("flagged").Should().BeTrue();
    }

    [Theory]
    [InlineData("blood_pressure", "80/80", 0, "value")]
    [InlineData("blood_pressure", "a/b", 0, "value")]
    [InlineData("haemoglobin", "25.1", 0, "value")]
    [InlineData("weight", "heavy", 0, "value")]
    [InlineData("weight", "60", 1, "taken_on")]
    [InlineData("weight", "60", -71, "taken_on")]
    [InlineData("risk_level", "high", 0, "kind")]
    public async Task Refuses_what_cannot_be(string kind, string value, int days, string field)
    {
        var (midwife, _, measurements) = await APregnancyAsync();

        var problem = await midwife.PostAsync(measurements, new { kind, value, taken_on = Host.Today.AddDays(days) })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal(field);
    }

    private async Task<(Person Midwife, string Chart, string Measurements)> APregnancyAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(id, Host.Today.AddDays(-70));
        return (midwife, $"/api/patients/{id}", $"/api/patients/{id}/pregnancies/{pregnancy}/measurements");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Measuring_on_SQLite(SqliteHost host) : Measuring(host);

[Collection(Engines.Postgres)]
public sealed class Measuring_on_PostgreSQL(PostgresHost host) : Measuring(host);
