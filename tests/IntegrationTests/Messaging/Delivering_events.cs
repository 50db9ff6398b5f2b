using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence;
using MamaCare.IntegrationTests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Messaging;

/// <summary>What follows a change reaches those who wait for it, told by the news a midwife gets when she is verified.</summary>
public abstract class Delivering_events(MamaCareHost host) : Scenario(host), IAsyncLifetime
{
    private MamaCareHost _clinic = null!;

    public async Task InitializeAsync()
    {
        _clinic = await Host.WithMailServerAsync();
        await _clinic.MailServer!.RecoverAsync();
        _clinic.Clock.Advance(TimeSpan.FromDays(3)); // longer than all tries take
        await _clinic.RunJobAsync("deliver-outbox");
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1)); // connections that rested are looked at before they are used
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Is_tried_ever_more_slowly_and_parked_after_ten_failures_while_others_get_theirs()
    {
        var unreachable = await AVerifiedMidwifeAsync();
        var reached = await AVerifiedMidwifeAsync();
        _clinic.MailServer!.Unknown.Add(unreachable.email);

        (await _clinic.RunJobAsync("deliver-outbox")).Should().Equal(Counts(delivered: 1, failed: 1));
        _clinic.MailsTo(reached.email).Should().ContainSingle();

        var waits = new List<TimeSpan>();
        var last = Counts();
        while (await WaitingAsync() is { NextTryAt: { } next })
        {
            waits.Add(next - _clinic.Clock.GetUtcNow());
            _clinic.Clock.SetUtcNow(next.AddSeconds(-1));
            (await _clinic.RunJobAsync("deliver-outbox")).Should().Equal(Counts());
            _clinic.Clock.SetUtcNow(next);
            last = await _clinic.RunJobAsync("deliver-outbox");
        }

        waits.Should().HaveCount(9).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        last.Should().Equal(Counts(parked: 1));
        (await WaitingAsync()).Should().BeEquivalentTo(
            new { Attempts = 10, ParkedAt = _clinic.Clock.GetUtcNow(), LastError = "MessageNotDeliveredException" });
        _clinic.MailsTo(unreachable.email).Should().BeEmpty();
        _clinic.MailsTo(reached.email).Should().ContainSingle();
    }

    [Fact]
    public async Task Is_delivered_late_when_the_mail_server_was_away()
    {
        var aminata = await AVerifiedMidwifeAsync();

        await _clinic.MailServer!.GoDownAsync();
        (await _clinic.RunJobAsync("deliver-outbox")).Should().Equal(Counts(failed: 1));
        _clinic.MailServer.GoUp();
        _clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        (await _clinic.RunJobAsync("deliver-outbox")).Should().Equal(Counts(delivered: 1));

        _clinic.MailsTo(aminata.email).Should().ContainSingle().Which.Body.Should().Contain(aminata.name);
    }

    private static Dictionary<string, long> Counts(long delivered = 0, long failed = 0, long parked = 0) =>
        new() { ["delivered"] = delivered, ["failed"] = failed, ["parked"] = parked };

    private async Task<MidwifeApplication> AVerifiedMidwifeAsync()
    {
        var application = Server.NewMidwife();
        await _clinic.VerifyAsync(await _clinic.RegisterAsync(application));
        return application;
    }

    /// <summary>The one event that was not delivered.</summary>
    private async Task<OutboxMessage> WaitingAsync()
    {
        await using var scope = _clinic.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        return await db.Outbox.AsNoTracking().SingleAsync(m => m.DeliveredAt == null);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Delivering_events_on_SQLite(SqliteHost host) : Delivering_events(host);

[Collection(Engines.Postgres)]
public sealed class Delivering_events_on_PostgreSQL(PostgresHost host) : Delivering_events(host);
