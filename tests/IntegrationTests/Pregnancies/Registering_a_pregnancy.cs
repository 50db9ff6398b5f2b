namespace MamaCare.IntegrationTests.Pregnancies;

/// <summary>A midwife registers a pregnancy.</summary>
public abstract class Registering_a_pregnancy(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Answers_with_the_due_date_and_the_planned_contacts()
    {
        var lmp = Host.Today.AddDays(-70);

        var reply = await RegisterAsync(new { lmp_date = lmp });

        var pregnancy = await reply.ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        pregnancy.GetString("due_date").Should().Be($"{lmp.AddDays(280):yyyy-MM-dd}");
        pregnancy.GetNumber("gestational_age").Should().Be(10);
        pregnancy.GetNumber("gestational_age_days").Should().Be(70);
        pregnancy.GetString("dating_method").Should().Be("lmp");
        var contacts = pregnancy.GetList("contacts");
        contacts.Select(c => c.GetNumber("week")).Should().Equal(10, 18, 26, 30, 34, 36, 38, 40);
        contacts.Should().OnlyContain(c => c.GetDate("due_on") == lmp.AddDays(7 * (int)c.GetNumber("week")));
        contacts.Should().OnlyContain(c => c.GetString("status") != null && c.GetString("reason") != null);
    }

    [Fact]
    public async Task Can_be_read_again_and_stands_in_her_list()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var registered = await midwife.PostAsync($"/api/patients/{isatu}/pregnancies", new { lmp_date = Host.Today.AddDays(-70) });

        var read = await midwife.GetAsync(registered.Headers.Location!.ToString());
        var listed = await midwife.GetAsync($"/api/patients/{isatu}/pregnancies");

        (await read.JsonAsync()).ToString().Should().Be((await registered.JsonAsync()).ToString());
        (await listed.JsonAsync()).EnumerateArray().Should().ContainSingle(p => p.GetNumber("patient_id") == isatu);
    }

    [Fact]
    public async Task Asks_twice_when_it_began_before_her_last_birth()
    {
        var midwife = await Host.AMidwifeAsync();
        var pregnancies = $"/api/patients/{await midwife.RegistersPatientAsync()}/pregnancies";
        var first = await midwife.PostAsync(pregnancies, new { lmp_date = Host.Today.AddDays(-275) });
        var birth = new { outcome = "live_birth", date = Host.Today };
        await midwife.PostAsync($"{first.Headers.Location}/outcome", birth).ShouldBeAsync(HttpStatusCode.Created);

        var again = Host.Today.AddDays(-100);
        await midwife.PostAsync(pregnancies, new { lmp_date = again })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "pregnancy.overlap-unconfirmed");

        var confirmed = await midwife.PostAsync(pregnancies, new { lmp_date = again, confirmed = true });
        (await confirmed.ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetProperty("flagged").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Adds_the_days_of_a_longer_cycle()
    {
        var lmp = Host.Today.AddDays(-70);
        (await DueDateAsync(new { lmp_date = lmp, cycle_length_days = 35 })).Should().Be(lmp.AddDays(287));
    }

    [Fact]
    public async Task Can_rest_on_an_ultrasound_alone()
    {
        var scanned = Host.Today.AddDays(-7);
        (await DueDateAsync(new { ultrasound = new { date = scanned, weeks = 12, days = 3 } })).Should().Be(scanned.AddDays(280 - 87));
    }

    [Theory]
    [InlineData(3, 263)]
    [InlineData(5, 261)]
    public async Task Can_rest_on_an_embryo_transfer(int embryoAge, int daysToDueDate)
    {
        var transferred = Host.Today.AddDays(-60);
        var ivf = new { transfer_date = transferred, embryo_age_days = embryoAge };
        (await DueDateAsync(new { ivf })).Should().Be(transferred.AddDays(daysToDueDate));
    }

    [Theory]
    [InlineData(77, "lmp")] // 7 days apart in the eleventh week
    [InlineData(78, "ultrasound")] // 8
    public async Task Follows_the_scan_when_it_differs_by_more_than_the_week_allows(int scannedAge, string method)
    {
        var reply = await RegisterAsync(new
        {
            lmp_date = Host.Today.AddDays(-70),
            ultrasound = new { date = Host.Today, weeks = scannedAge / 7, days = scannedAge % 7 },
        });

        (await reply.ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetString("dating_method").Should().Be(method);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-45 * 7)]
    public async Task Accepts_a_period_that_began_today_or_45_weeks_ago(int days) =>
        await RegisterAsync(new { lmp_date = Host.Today.AddDays(days) }).ShouldBeAsync(HttpStatusCode.Created);

    [Theory]
    [InlineData(1, "dating.lmp-in-future")]
    [InlineData(-45 * 7 - 1, "dating.lmp-too-long-ago")]
    [InlineData(-46 * 7, "dating.lmp-too-long-ago")]
    public async Task Is_refused_with_a_period_in_the_future_or_too_long_ago(int days, string code) =>
        await IsRefusedAsync(new { lmp_date = Host.Today.AddDays(days) }, code, "lmp_date");

    [Fact]
    public async Task Is_refused_with_a_period_in_the_year_9999() =>
        await IsRefusedAsync(new { lmp_date = "9999-12-31" }, "dating.lmp-in-future", "lmp_date");

    [Fact]
    public async Task Is_refused_with_a_scan_after_today() =>
        await IsRefusedAsync(
            new { ultrasound = new { date = Host.Today.AddDays(1), weeks = 12, days = 0 } }, "dating.scan-in-future", "ultrasound.date");

    [Fact]
    public async Task Is_refused_for_a_person_recorded_as_male() =>
        await RegisterAsync(new { lmp_date = Host.Today.AddDays(-70) }, gender: "male")
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "pregnancy.not-possible");

    [Theory]
    [InlineData("other")]
    [InlineData("unknown")]
    public async Task Turns_nobody_away_whose_gender_is_recorded_otherwise(string gender) =>
        await RegisterAsync(new { lmp_date = Host.Today.AddDays(-70) }, gender).ShouldBeAsync(HttpStatusCode.Created);

    [Fact]
    public async Task Is_refused_when_it_would_have_begun_on_the_day_of_her_birth()
    {
        var body = new { lmp_date = Host.Today.AddDays(-70), confirmed = true };
        var problem = await RegisterAsync(body, dateOfBirth: body.lmp_date)
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "dating.before-her-birth");
        problem.GetFields().Should().Equal("lmp_date");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(106)]
    public async Task Is_confirmed_and_flagged_at_an_improbable_age(int years)
    {
        var lmp = Host.Today.AddDays(-70);
        var born = Host.Today.AddYears(-years);

        var problem = await RegisterAsync(new { lmp_date = lmp }, dateOfBirth: born)
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "pregnancy.age-unconfirmed");
        var reply = await RegisterAsync(new { lmp_date = lmp, confirmed = true }, dateOfBirth: born);

        problem.GetFields().Should().Equal("confirmed");
        (await reply.ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetProperty("flagged").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Is_refused_without_any_date() => await IsRefusedAsync(new { }, "request.invalid", "lmp_date");

    [Fact]
    public async Task Is_refused_while_another_is_active()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));

        var reply = await midwife.PostAsync($"/api/patients/{isatu}/pregnancies", new { lmp_date = Host.Today.AddDays(-70) });

        await reply.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "pregnancy.already-active");
    }

    [Fact]
    public async Task Happens_once_when_two_nurses_do_it_at_the_same_moment()
    {
        var midwife = await Host.AMidwifeAsync();
        for (var round = 0; round < 5; round++)
        {
            var address = $"/api/patients/{await midwife.RegistersPatientAsync()}/pregnancies";
            var body = new { lmp_date = Host.Today.AddDays(-70) };

            var replies = await Task.WhenAll(midwife.PostAsync(address, body), midwife.PostAsync(address, body));

            replies.Select(r => r.StatusCode).Should().BeEquivalentTo([HttpStatusCode.Created, HttpStatusCode.Conflict]);
            var refused = replies.Single(r => r.StatusCode is HttpStatusCode.Conflict);
            await refused.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "pregnancy.already-active");
        }
    }

    private async Task<HttpResponseMessage> RegisterAsync(object body, string gender = "female", DateOnly? dateOfBirth = null)
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync(gender: gender, dateOfBirth: dateOfBirth);
        return await midwife.PostAsync($"/api/patients/{isatu}/pregnancies", body);
    }

    private async Task<DateOnly> DueDateAsync(object body)
    {
        var reply = await RegisterAsync(body).ShouldBeAsync(HttpStatusCode.Created);
        return (await reply.JsonAsync()).GetDate("due_date");
    }

    private async Task IsRefusedAsync(object body, string code, string field)
    {
        var problem = await RegisterAsync(body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code);
        problem.GetFields().Should().Equal(field);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Registering_a_pregnancy_on_SQLite(SqliteHost host) : Registering_a_pregnancy(host);

[Collection(Engines.Postgres)]
public sealed class Registering_a_pregnancy_on_PostgreSQL(PostgresHost host) : Registering_a_pregnancy(host);
