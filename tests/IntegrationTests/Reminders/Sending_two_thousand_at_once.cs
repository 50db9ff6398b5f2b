using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>A long morning's work, and what can become of a server in the middle of it. Real servers with a real clock.</summary>
public abstract class Sending_two_thousand_at_once(MamaCareHost host) : Scenario(host), IAsyncLifetime
{
    protected const int Women = 2000;

    /// <summary>Four on the wire; and of those whose result is known, what is being written down and what waits for it.</summary>
    private const int MostInFlight = 4 + (2 * 4 * 64);

    private MamaCareHost _place = null!;

    protected SmtpSink MailServer { get; } = new();

    public async Task InitializeAsync() => _place = await Host.StartAnotherAsync();

    public async Task DisposeAsync()
    {
        await MailServer.DisposeAsync();
        await ((IAsyncDisposable)_place).DisposeAsync();
    }

    [Fact]
    public async Task Loses_none_when_the_server_is_killed_in_the_middle_and_started_again()
    {
        await using (var dying = await StartServerAsync())
        {
            await GatherAsync(dying);
            MailServer.Delay = TimeSpan.FromMilliseconds(5);
            var sending = dying.SendDueRemindersAsync();
            await Patience.UntilAsync(() => MailServer.Mails.Count > Women / 2, "half have gone out");
            await dying.KillAsync();
            await sending.Invoking(s => s).Should().ThrowAsync<HttpRequestException>();
            await Patience.UntilAsync(() => MailServer.Waiting == 0, "the last messages of the dead are in");
        }

        var inFlight = MailServer.Mails.Select(IdOf).Except(await RecordedAsync()).ToList();
        MailServer.Delay = TimeSpan.Zero;
        await using var server = await StartServerAsync();
        await Patience.UntilAsync(
            async () =>
            {
                await server.SendDueRemindersAsync();
                return MailServer.Mails.Select(m => m.To[0]).Distinct().Count() == Women;
            },
            TimeSpan.FromSeconds(1), // what the dead server had claimed is free again when the claim ends
            "all have gone out");

        inFlight.Should().HaveCountLessThanOrEqualTo(MostInFlight);
        var twice = MailServer.Mails.GroupBy(IdOf).Where(same => same.Count() > 1).ToList();
        twice.Select(same => same.Key).Except(inFlight).Should().BeEmpty("only what was in flight goes again");
        twice.Should().OnlyContain(same => same.Count() == 2 && same.Select(m => m.To[0]).Distinct().Count() == 1);
        MailServer.Mails.Select(IdOf).Distinct().Should().HaveCount(Women, "what goes again carries the same Message-ID");
    }

    [Fact]
    public async Task Leaves_nothing_open_when_the_server_is_stopped_in_the_middle()
    {
        await using var server = await StartServerAsync();
        await GatherAsync(server);
        MailServer.Delay = TimeSpan.FromMilliseconds(5);
        var sending = server.SendDueRemindersAsync();
        await Patience.UntilAsync(() => MailServer.Mails.Count > Women / 2, "half have gone out");

        (await server.StopAsync()).Should().Be(0);

        await sending.Invoking(s => s).Should().ThrowAsync<Exception>("the run was called off");
        MailServer.Mails.Should().HaveCountLessThan(Women);
        (await RecordedAsync()).Should().BeEquivalentTo(MailServer.Mails.Select(IdOf), "what has gone out is written down");
        (await ClaimedAsync()).Should().Be(0, "and what has not is free for other servers");
    }

    protected Task<ServerProcess> StartServerAsync() => ServerProcess.StartAsync(
    [
        .. _place.Place, .. MailServer.Settings,
        ("Reminders:ClaimSeconds", "10"), ("Reminders:HandoverSeconds", "5"), ("Reminders:BatchSize", "100"),
    ]);

    protected Task GatherAsync(Server server) => Crowd.GatherAsync(server, _place, Women);

    private static string IdOf(ReceivedMail mail) => mail.MessageId.Split('@')[0];

    private async Task<int> ClaimedAsync()
    {
        await using var scope = _place.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().Reminders.CountAsync(r => r.Claim != null);
    }

    /// <summary>The messages whose handing over stands in the database.</summary>
    private async Task<List<string>> RecordedAsync()
    {
        await using var scope = _place.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().DeliveryAttempts.Select(a => a.MessageId).ToListAsync();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Sending_two_thousand_at_once_on_SQLite(SqliteHost host) : Sending_two_thousand_at_once(host);

[Collection(Engines.Postgres)]
public sealed class Sending_two_thousand_at_once_on_PostgreSQL(PostgresHost host) : Sending_two_thousand_at_once(host)
{
    [Fact]
    public async Task Sends_none_twice_when_two_servers_do_it_together()
    {
        await using var first = await StartServerAsync();
        await using var second = await StartServerAsync();
        await GatherAsync(first);
        MailServer.Delay = TimeSpan.FromMilliseconds(5); // time enough for the second to find work left

        var counts = await Task.WhenAll(first.SendDueRemindersAsync(), second.SendDueRemindersAsync());

        counts.Sum(c => c["sent"]).Should().Be(Women);
        counts.Should().OnlyContain(c => c["sent"] > 0, "both took part");
        MailServer.Mails.Should().HaveCount(Women);
        MailServer.Mails.Select(m => m.To[0]).Distinct().Should().HaveCount(Women);
    }
}
