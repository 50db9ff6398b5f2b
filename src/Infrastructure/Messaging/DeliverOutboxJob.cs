using MamaCare.Application.Common;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.Messaging;

/// <summary>Brings waiting events to their handlers; each message in a scope of its own, so that one failure spoils nothing else.</summary>
internal sealed class DeliverOutboxJob(
    MamaCareDbContext db, IDatabaseEngine engine, IServiceScopeFactory scopes, IRandomness random, TimeProvider clock) : IScheduledJob
{
    /// <summary>Longer than any handler takes; a server that dies leaves its messages to others after this.</summary>
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(2);

    public string Name => "deliver-outbox";

    public string Description => "Delivers the events that other parts of MamaCare wait for, such as the news of a verification.";

    public string Cron => "0/10 * * * * ?";

    public async Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken ct)
    {
        long delivered = 0, failed = 0, parked = 0;
        while (await ClaimAsync(ct) is { } message)
        {
            var after = await DeliverAsync(message, ct);
            if (after.DeliveredAt is not null) delivered++;
            else if (after.ParkedAt is not null) parked++;
            else failed++;
        }

        return new Dictionary<string, long> { ["delivered"] = delivered, ["failed"] = failed, ["parked"] = parked };
    }

    /// <summary>One at a time: a handler may take as long as the mail server lets it, and a claim must outlast it.</summary>
    private async Task<OutboxMessage?> ClaimAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var taken = await engine.ClaimAsync<OutboxMessage>(db, random.Token(16), 1, now, now + Hidden, ct);
        return taken.SingleOrDefault();
    }

    private async Task<OutboxMessage> DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobIdentity>().IsJob = true;
        try
        {
            await scope.ServiceProvider.GetRequiredService<EventDispatcher>().DeliverAsync(message, ct);
            message.DeliveredAt = clock.GetUtcNow();
            message.NextTryAt = null;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            message.Attempts++;
            message.LastError = failure.GetType().Name;
            var now = clock.GetUtcNow();
            message.NextTryAt = RetryDelays.After(message.Attempts) is { } delay ? now + delay : null;
            message.ParkedAt = message.NextTryAt is null ? now : null;
        }

        await db.Outbox.Where(m => m.Id == message.Id && m.Claim == message.Claim).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.DeliveredAt, message.DeliveredAt).SetProperty(m => m.NextTryAt, message.NextTryAt)
                .SetProperty(m => m.ParkedAt, message.ParkedAt).SetProperty(m => m.Attempts, message.Attempts)
                .SetProperty(m => m.LastError, message.LastError).SetProperty(m => m.Claim, (string?)null),
            CancellationToken.None);
        return message;
    }
}
