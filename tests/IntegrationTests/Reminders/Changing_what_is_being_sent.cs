namespace MamaCare.IntegrationTests.Reminders;

/// <summary>What a midwife writes down at the moment a reminder is on its way, and what two midwives write down at once.</summary>
public abstract class Changing_what_is_being_sent(MamaCareHost host) : Scenario(host), IAsyncLifetime
{
    private MamaCareHost _clinic = null!;

    private SmtpSink MailServer => _clinic.MailServer!;

    public async Task InitializeAsync()
    {
        _clinic = await Host.WithMailServerAsync();
        await MailServer.RecoverAsync();
        await _clinic.TimePassesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Withdraws_it_for_good_although_the_message_still_arrives()
    {
        var isatu = await AWomanExpectedInFiveDaysAsync();
        var reminder = await DueAsync(isatu);
        MailServer.Delay = TimeSpan.FromSeconds(1);

        var sending = _clinic.SendDueRemindersAsync();
        await Patience.UntilAsync(() => MailServer.Waiting > 0, "the message is on its way");
        await isatu.PostAsync("contacts", new { date = _clinic.Today });
        await sending;

        var (after, attempts) = await _clinic.ReminderAsync(reminder);
        after.GetString("status").Should().Be("withdrawn");
        attempts.Should().ContainSingle(a => a.GetString("outcome") == "accepted", "the try is on record all the same");
        isatu.Mails.Should().ContainSingle();
    }

    [Fact]
    public async Task Withdraws_it_for_good_although_its_failure_asks_for_another_try()
    {
        var isatu = await AWomanExpectedInFiveDaysAsync();
        var reminder = await DueAsync(isatu);
        await MailServer.FallSilentAsync();
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        var connections = MailServer.Connections;

        var sending = _clinic.SendDueRemindersAsync();
        await Patience.UntilAsync(() => MailServer.Connections > connections, "the server is called");
        await isatu.PostAsync("contacts", new { date = _clinic.Today });
        await sending;

        (await _clinic.StatusOfAsync(reminder)).Should().Be("withdrawn");
        await MailServer.RecoverAsync();
        _clinic.Clock.Advance(TimeSpan.FromHours(1));
        await _clinic.SendDueRemindersAsync();
        isatu.Mails.Should().BeEmpty();
    }

    [Fact]
    public async Task Tells_the_new_day_in_a_message_of_its_own()
    {
        var isatu = await AWomanExpectedInFiveDaysAsync();
        MailServer.Delay = TimeSpan.FromSeconds(1);

        var sending = _clinic.SendDueRemindersAsync();
        await Patience.UntilAsync(() => MailServer.Waiting > 0, "the message is on its way");
        await isatu.PutAsync("dating", new { ultrasound = new { date = _clinic.Today, weeks = 17, days = 4 }, reason = "Scan" });
        await sending;
        await _clinic.SendDueRemindersAsync();

        isatu.Mails.Should().HaveCount(2).And.OnlyHaveUniqueItems(m => m.Subject).And.OnlyHaveUniqueItems(m => m.MessageId);
    }

    [Fact]
    public async Task Leaves_a_plan_that_fits_when_two_changes_arrive_at_the_same_moment()
    {
        await _clinic.RunJobAsync("recompute-reminders");
        for (var round = 0; round < 5; round++)
        {
            var isatu = await PregnantWoman.RegisterAsync(_clinic, days: 12 * 7);

            await Task.WhenAll(
                isatu.IsReachedByAsync(new { email = isatu.Email, language = "Krio" }),
                isatu.PutAsync("dating", new { ultrasound = new { date = _clinic.Today, weeks = 14, days = 0 }, reason = "Scan" }));

            (await isatu.PlannedAsync()).Should().BeEquivalentTo(isatu.Wanted());
            (await isatu.RemindersAsync("planned")).Should().OnlyContain(r => r.GetString("language") == "kri");
        }

        (await _clinic.RunJobAsync("recompute-reminders"))["changed"].Should().Be(0);
    }

    /// <summary>In her twentieth week; the reminder of a week before is made up at once.</summary>
    private async Task<PregnantWoman> AWomanExpectedInFiveDaysAsync()
    {
        var isatu = await PregnantWoman.RegisterAsync(_clinic, days: 135);
        await isatu.PostAsync("contacts", new { date = _clinic.Today.AddDays(-51) });
        return isatu;
    }

    private async Task<long> DueAsync(PregnantWoman woman) =>
        (await woman.RemindersAsync("planned")).Single(r => r.GetInstant("send_at") <= _clinic.Clock.GetUtcNow()).GetNumber("id");
}

[Collection(Engines.Sqlite)]
public sealed class Changing_what_is_being_sent_on_SQLite(SqliteHost host) : Changing_what_is_being_sent(host);

[Collection(Engines.Postgres)]
public sealed class Changing_what_is_being_sent_on_PostgreSQL(PostgresHost host) : Changing_what_is_being_sent(host);
