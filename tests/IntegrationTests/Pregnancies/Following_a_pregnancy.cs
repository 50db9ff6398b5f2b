namespace MamaCare.IntegrationTests.Pregnancies;

/// <summary>A midwife follows a pregnancy: contacts that took place, a new dating, the outcome.</summary>
public abstract class Following_a_pregnancy(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Plans_the_contacts_anew_from_the_day_one_took_place()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 12 * 7);

        var reply = midwife.PostAsync($"{address}/contacts", new { date = Host.Today, place = "Bo Government Hospital", notes = "Well" });

        var pregnancy = await reply.ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        pregnancy.GetList("contacts").Select(c => c.GetNumber("week")).Should().Equal(12, 20, 26, 30, 34, 36, 38, 40);
    }

    [Theory]
    [InlineData(-71, "contact.before-pregnancy")]
    [InlineData(1, "contact.in-future")]
    public async Task Refuses_a_contact_before_the_last_period_and_one_in_the_future(int days, string code)
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var reply = midwife.PostAsync($"{address}/contacts", new { date = Host.Today.AddDays(days) });
        await reply.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Refuses_a_second_contact_on_the_same_day()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var today = new { date = Host.Today };
        await midwife.PostAsync($"{address}/contacts", today).ShouldBeAsync(HttpStatusCode.Created);

        await midwife.PostAsync($"{address}/contacts", today).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "contact.already-recorded");
    }

    [Fact]
    public async Task Dates_it_anew_by_a_scan_and_keeps_the_history()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var scan = new { date = Host.Today, weeks = 12, days = 0 };

        var reply = await midwife.PutAsync($"{address}/dating", new { ultrasound = scan, reason = "First scan" });

        var pregnancy = await reply.ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        pregnancy.GetDate("due_date").Should().Be(Host.Today.AddDays(280 - 84));
        pregnancy.GetString("dating_method").Should().Be("ultrasound");
        pregnancy.GetList("datings").Should().HaveCount(2);
    }

    [Fact]
    public async Task Says_in_the_history_that_a_later_scan_was_set_aside()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var first = new { date = Host.Today.AddDays(-1), weeks = 12, days = 0 };
        var later = new { date = Host.Today, weeks = 16, days = 0 };
        await midwife.PutAsync($"{address}/dating", new { ultrasound = first, reason = "First scan" }).ShouldBeAsync(HttpStatusCode.OK);

        var reply = await midwife.PutAsync($"{address}/dating", new { ultrasound = later, reason = "Second scan" });

        var pregnancy = await reply.ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        pregnancy.GetDate("due_date").Should().Be(first.date.AddDays(280 - 84));
        pregnancy.GetList("datings")[^1].GetString("basis").Should()
            .StartWith($"the scan on {later.date:O} is set aside because the first one, on {first.date:O}, stands (dating.order v1)");
    }

    [Fact]
    public async Task Refuses_a_period_after_a_contact_though_a_scan_decides()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var scan = new { date = Host.Today, weeks = 12, days = 0 };
        var seen = Host.Today.AddDays(-30);
        await midwife.PutAsync($"{address}/dating", new { ultrasound = scan, reason = "First scan" }).ShouldBeAsync(HttpStatusCode.OK);
        await midwife.PostAsync($"{address}/contacts", new { date = seen }).ShouldBeAsync(HttpStatusCode.Created);

        var problem = await midwife.PutAsync($"{address}/dating", new { lmp_date = seen.AddDays(1), reason = "Corrected" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "dating.after-record");

        problem.GetFields().Should().Equal("lmp_date");
    }

    [Fact]
    public async Task Wants_a_reason_for_a_new_dating()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 70);
        var ultrasound = new { date = Host.Today, weeks = 12, days = 0 };

        var problem = await midwife.PutAsync($"{address}/dating", new { ultrasound }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal("reason");
    }

    [Fact]
    public async Task Ends_it_once_and_then_allows_another()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 39 * 7);
        var birth = new { outcome = "live_birth", date = Host.Today };

        await midwife.PostAsync($"{address}/outcome", birth).ShouldBeAsync(HttpStatusCode.Created);

        await midwife.PostAsync($"{address}/outcome", birth).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "pregnancy.already-ended");
        await midwife.PostAsync(address[..address.LastIndexOf('/')], new { lmp_date = Host.Today }).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Ends_it_once_when_two_outcomes_arrive_at_the_same_moment()
    {
        var (midwife, address) = await APregnancyAsync(daysAgo: 39 * 7);

        var replies = await Task.WhenAll(
            midwife.PostAsync($"{address}/outcome", new { outcome = "live_birth", date = Host.Today }),
            midwife.PostAsync($"{address}/outcome", new { outcome = "moved", date = Host.Today }));

        replies.Select(r => r.StatusCode).Should().BeEquivalentTo([HttpStatusCode.Created, HttpStatusCode.Conflict]);
    }

    private async Task<(Person Midwife, string Address)> APregnancyAsync(int daysAgo)
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync();
        var pregnancy = await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-daysAgo));
        return (midwife, $"/api/patients/{isatu}/pregnancies/{pregnancy}");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Following_a_pregnancy_on_SQLite(SqliteHost host) : Following_a_pregnancy(host);

[Collection(Engines.Postgres)]
public sealed class Following_a_pregnancy_on_PostgreSQL(PostgresHost host) : Following_a_pregnancy(host);
