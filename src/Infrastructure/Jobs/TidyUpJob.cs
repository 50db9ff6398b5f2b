using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>Keeps the tables small that anybody can make grow.</summary>
internal sealed class TidyUpJob(MamaCareDbContext db, TimeProvider clock) : IScheduledJob
{
    /// <summary>Delivered events are kept this long for whoever asks what happened.</summary>
    private static readonly TimeSpan DeliveredKept = TimeSpan.FromDays(30);

    public string Name => "tidy-up";

    public string Description => "Deletes what is over: sign-in attempts, sessions, links, answers to repeated requests, delivered events.";

    public string Cron => "0 10 3 * * ?";

    public async Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var forgotten = now - SignInAttempts.ForgottenAfter;
        var delivered = now - DeliveredKept;
        var repeatable = now - KeyedAnswer.KeptFor;
        return new Dictionary<string, long>
        {
            ["attempts"] = await db.SignInAttempts
                .Where(a => a.LastTryAt < forgotten && (a.LockedUntil == null || a.LockedUntil < now)).ExecuteDeleteAsync(ct),
            ["answers"] = await db.KeyedAnswers.Where(a => a.CreatedAt < repeatable).ExecuteDeleteAsync(ct),
            ["sessions"] = await db.RefreshSessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(ct),
            ["links"] = await db.OneTimeLinks.Where(l => l.AskedAt < delivered).ExecuteDeleteAsync(ct),
            ["events"] = await db.Outbox.Where(m => m.DeliveredAt < delivered).ExecuteDeleteAsync(ct),
        };
    }
}
