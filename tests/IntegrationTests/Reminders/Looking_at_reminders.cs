namespace MamaCare.IntegrationTests.Reminders;

/// <summary>Operators find the reminders they look for, and see no names and no addresses.</summary>
public abstract class Looking_at_reminders : Scenario
{
    protected Looking_at_reminders(MamaCareHost host)
        : base(host) => host.WaitUntil(10);

    [Fact]
    public async Task Finds_them_by_patient_status_and_day_of_sending()
    {
        var isatu = await APregnantWomanAsync();
        await Host.SendDueRemindersAsync();
        var all = await isatu.RemindersAsync();
        var first = all[0].GetInstant("send_at");

        all.Select(r => r.GetInstant("send_at")).Should().BeInAscendingOrder();
        all.Should().OnlyContain(r => r.GetNumber("patient_id") == isatu.Id && r.GetNumber("pregnancy_id") == isatu.PregnancyId);
        (await isatu.RemindersAsync("sent")).Should().ContainSingle();
        (await isatu.RemindersAsync("planned")).Should().HaveCount(all.Count - 1);
        (await IdsAsync($"from={Host.Today:yyyy-MM-dd}&to={Host.Today:yyyy-MM-dd}")).Should().Equal(all[0].GetNumber("id"));
        (await IdsAsync($"from={Host.Today.AddDays(1):yyyy-MM-dd}")).Should().HaveCount(all.Count(r => r.GetInstant("send_at") > first));
        (await IdsAsync($"to={Host.Today.AddDays(-1):yyyy-MM-dd}")).Should().BeEmpty();
        (await IdsAsync("page=2&page_size=1")).Should().Equal(all[1].GetNumber("id"));

        async Task<IEnumerable<long>> IdsAsync(string filter) =>
            (await (await GetAsync($"?patient_id={isatu.Id}&{filter}")).JsonAsync()).EnumerateArray().Select(r => r.GetNumber("id"));
    }

    [Fact]
    public async Task Shows_every_try_and_no_name_and_no_address()
    {
        var isatu = await APregnantWomanAsync();
        await Host.SendDueRemindersAsync();
        var id = (await isatu.RemindersAsync("sent"))[0].GetNumber("id");

        var shown = await GetAsync($"/{id}").JsonAsync();

        var attempt = shown.GetList("attempts").Should().ContainSingle().Subject;
        attempt.GetString("outcome").Should().Be("accepted");
        attempt.GetInstant("at").Should().Be(Host.Clock.GetUtcNow());
        File.Exists(Path.Combine(Host.MailFolder, $"{attempt.GetString("message_id")}.eml")).Should().BeTrue();
        shown.ToString().Should().NotContain(isatu.Email).And.NotContain(isatu.Name);
    }

    [Fact]
    public async Task Names_the_words_that_exist_when_asked_for_another_status()
    {
        var problem = await GetAsync("?status=lost").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").GetProperty("status").ToString().Should()
            .ContainAll("planned", "sent", "parked", "cancelled", "withdrawn", "expired");
    }

    [Theory]
    [InlineData("?from=yesterday")]
    [InlineData("?page_size=0")]
    [InlineData("?patient_id=isatu")]
    public Task Refuses_what_is_no_filter(string query) => GetAsync(query).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Finds_none_that_never_was()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        foreach (var reply in new[]
                 {
                     await administrator.GetAsync($"{ReminderDesk.Reminders}/999999999"),
                     await administrator.PostAsync($"{ReminderDesk.Reminders}/999999999/retry"),
                     await administrator.PostAsync($"{ReminderDesk.Reminders}/999999999/cancel"),
                 })
            await reply.ShouldBeRefusedAsync(HttpStatusCode.NotFound, "reminder.not-found");
    }

    private async Task<HttpResponseMessage> GetAsync(string rest) =>
        await (await Host.SignInAsAdministratorAsync()).GetAsync($"{ReminderDesk.Reminders}{rest}");

    private Task<PregnantWoman> APregnantWomanAsync() => PregnantWoman.RegisterAsync(Host, days: 270);
}

[Collection(Engines.Sqlite)]
public sealed class Looking_at_reminders_on_SQLite(SqliteHost host) : Looking_at_reminders(host);

[Collection(Engines.Postgres)]
public sealed class Looking_at_reminders_on_PostgreSQL(PostgresHost host) : Looking_at_reminders(host);
