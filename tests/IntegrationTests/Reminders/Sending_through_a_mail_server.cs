using System.Text.Json;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>Due reminders go out, whatever the mail server's day is like.</summary>
public abstract class Sending_through_a_mail_server(MamaCareHost host) : Scenario(host), IAsyncLifetime
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
    public async Task Hands_over_what_is_due_once_and_tells_what_it_did()
    {
        var women = await WomenAsync(9);
        var connections = MailServer.Connections;

        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 9, sent: 9));
        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts());

        foreach (var woman in women)
        {
            var mail = woman.Mails.Should().ContainSingle().Subject;
            var (reminder, attempts) = await _clinic.ReminderAsync(await DueAsync(woman));
            reminder.GetString("status").Should().Be("sent");
            attempts.Should().ContainSingle(a => a.GetString("outcome") == "accepted");
            mail.MessageId.Should().StartWith(attempts[0].GetString("message_id"));
        }

        (MailServer.Connections - connections).Should().BeLessThanOrEqualTo(4, "connections are kept between messages");
    }

    [Fact]
    public async Task Tries_a_refused_recipient_ever_more_slowly_and_parks_after_ten_while_others_get_theirs()
    {
        var women = await WomenAsync(2);
        var (refused, reminder) = (women[0], await DueAsync(women[0]));
        MailServer.Unknown.Add(refused.Email);

        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 2, sent: 1, failed: 1));
        women[1].Mails.Should().ContainSingle();

        var waits = new List<TimeSpan>();
        var last = Counts();
        while ((await _clinic.ReminderAsync(reminder)).Reminder is var waiting && waiting.GetString("status") == "planned")
        {
            var next = waiting.GetInstant("next_try_at");
            waits.Add(next - _clinic.Clock.GetUtcNow());
            _clinic.Clock.SetUtcNow(next.AddSeconds(-1));
            await _clinic.SendDueRemindersAsync();
            (await _clinic.ReminderAsync(reminder)).Attempts.Should().HaveCount(waits.Count, "it is a second too early");
            _clinic.Clock.SetUtcNow(next);
            last = await _clinic.SendDueRemindersAsync();
        }

        waits.Should().HaveCount(9).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        last["parked"].Should().Be(1);
        var (parked, attempts) = await _clinic.ReminderAsync(reminder);
        parked.GetString("status").Should().Be("parked");
        attempts.Should().HaveCount(10);
        attempts.Select(Outcome).Distinct().Should().Equal(("refused", "550 RecipientNotAccepted"));
        attempts.Select(a => a.GetString("message_id")).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Starts_again_when_an_administrator_says_so_and_stops_when_one_says_so()
    {
        var woman = (await WomenAsync(1))[0];
        var reminder = await DueAsync(woman);
        MailServer.Unknown.Add(woman.Email);
        await _clinic.SendDueRemindersAsync();

        await OperateAsync("cancel");
        (await _clinic.StatusOfAsync(reminder)).Should().Be("cancelled");
        _clinic.Clock.Advance(TimeSpan.FromHours(1));
        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts());
        await (await TryAsync("cancel")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "reminder.nothing-to-cancel");

        MailServer.Unknown.Clear();
        await OperateAsync("retry");
        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 1, sent: 1));
        woman.Mails.Should().ContainSingle();
        await (await TryAsync("retry")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "reminder.nothing-to-retry");

        async Task<HttpResponseMessage> TryAsync(string what) =>
            await (await _clinic.SignInAsAdministratorAsync()).PostAsync($"{ReminderDesk.Reminders}/{reminder}/{what}");

        async Task OperateAsync(string what) => await (await TryAsync(what)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Loses_nothing_while_the_server_is_down()
    {
        var women = await WomenAsync(6);

        await MailServer.GoDownAsync();
        var down = await _clinic.SendDueRemindersAsync();
        MailServer.GoUp();
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        var up = await _clinic.SendDueRemindersAsync();

        down["failed"].Should().BeInRange(1, 4, "the first failures show that the server is away, and the rest is not even tried");
        down["sent"].Should().Be(0);
        up.Should().Equal(Counts(claimed: 6, sent: 6));
        women.Should().OnlyContain(w => w.Mails.Count == 1);
    }

    [Fact]
    public async Task Counts_a_server_that_says_nothing_as_a_failure_and_goes_on_when_it_speaks_again()
    {
        var woman = (await WomenAsync(1))[0];
        var reminder = await DueAsync(woman);
        await MailServer.FallSilentAsync();

        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 1, failed: 1));
        await MailServer.RecoverAsync();
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 1, sent: 1));

        var attempts = (await _clinic.ReminderAsync(reminder)).Attempts;
        attempts.Select(Outcome).Should().Equal(("unreachable", "Timeout"), ("accepted", null));
    }

    [Theory]
    [InlineData("530 5.7.0 Authentication required")]
    [InlineData("550 5.7.1 Sender rejected")]
    public async Task Waits_for_a_server_that_takes_nothing_from_it(string refusal)
    {
        var women = await WomenAsync(6);
        MailServer.ToSenders = refusal;

        var refused = await _clinic.SendDueRemindersAsync();
        MailServer.ToSenders = null;
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        var taken = await _clinic.SendDueRemindersAsync();

        refused["failed"].Should().BeInRange(1, 4, "the next message would fare the same");
        taken.Should().Equal(Counts(claimed: 6, sent: 6));
        women.Should().OnlyContain(w => w.Mails.Count == 1);
    }

    [Fact]
    public async Task Goes_past_an_address_that_cannot_be_written_to_and_comes_back_when_it_is_put_right()
    {
        var women = await WomenAsync(3);
        await women[0].IsReachedByAsync(new { email = women[0].Email.Replace("@", ".@", StringComparison.Ordinal) });

        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 3, sent: 2, failed: 1));

        await women[0].IsReachedByAsync(new { email = women[0].Email });
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        (await _clinic.SendDueRemindersAsync()).Should().Equal(Counts(claimed: 1, sent: 1));

        var attempts = (await _clinic.ReminderAsync(await DueAsync(women[0]))).Attempts;
        attempts.Select(Outcome).Should().Equal(("refused", "ParseException"), ("accepted", null));
    }

    [Fact]
    public async Task Gives_back_what_it_holds_when_the_run_is_called_off()
    {
        var women = await WomenAsync(6);
        await MailServer.FallSilentAsync();
        var connections = MailServer.Connections;
        using var calledOff = new CancellationTokenSource();
        var administrator = await _clinic.SignInAsAdministratorAsync();
        var run = administrator.PostAsync("/api/admin/jobs/send-due-reminders/run", null, calledOff.Token);
        await Patience.UntilAsync(() => MailServer.Connections > connections, "the server is called");
        await calledOff.CancelAsync();
        await run.Invoking(r => r).Should().ThrowAsync<OperationCanceledException>();

        await MailServer.RecoverAsync();
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        await Patience.UntilAsync(
            async () =>
            {
                await _clinic.SendDueRemindersAsync();
                return women.All(w => w.Mails.Count == 1);
            },
            TimeSpan.FromMilliseconds(100),
            "all have gone out, without waiting for the end of a claim");
    }

    private static (string?, string?) Outcome(JsonElement attempt) => (attempt.GetString("outcome"), attempt.GetString("detail"));

    private static Dictionary<string, long> Counts(long claimed = 0, long sent = 0, long failed = 0, long parked = 0) =>
        new() { ["claimed"] = claimed, ["sent"] = sent, ["failed"] = failed, ["parked"] = parked };

    /// <summary>Women with one reminder due now each.</summary>
    private async Task<IReadOnlyList<PregnantWoman>> WomenAsync(int count)
    {
        var women = new List<PregnantWoman>();
        for (var i = 0; i < count; i++) women.Add(await PregnantWoman.RegisterAsync(_clinic, days: 270));
        return women;
    }

    private static async Task<long> DueAsync(PregnantWoman woman) =>
        (await woman.RemindersAsync()).Single(r => r.GetString("kind") == "birth_plan").GetNumber("id");
}

[Collection(Engines.Sqlite)]
public sealed class Sending_through_a_mail_server_on_SQLite(SqliteHost host) : Sending_through_a_mail_server(host);

[Collection(Engines.Postgres)]
public sealed class Sending_through_a_mail_server_on_PostgreSQL(PostgresHost host) : Sending_through_a_mail_server(host);
