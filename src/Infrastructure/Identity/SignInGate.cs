using MamaCare.Application.Identity;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Identity;

/// <remarks>Writes at once and by compare-and-swap, outside the command's own save: a refused sign-in still counts.</remarks>
internal sealed class SignInGate(MamaCareDbContext db, TimeProvider clock) : ISignInGate
{
    public async Task<GateAnswer> EnterAsync(string key, TryLimit limit, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"insert into sign_in_attempts (key, failures, last_try_at) values ({key}, 0, {now.UtcDateTime}) on conflict (key) do nothing",
            ct);

        while (true)
        {
            var seen = await db.SignInAttempts.AsNoTracking().SingleOrDefaultAsync(a => a.Key == key, ct);
            if (seen is null) return default; // cleared this moment by a right secret
            if (seen.LockedUntil > now) return new GateAnswer(seen.LockedUntil - now, false, null);

            var failures = seen.LastTryAt + limit.ForgottenAfter < now ? 1 : seen.Failures + 1;
            var length = limit.LockAfter(failures);
            DateTimeOffset? lockedUntil = length > TimeSpan.Zero ? now + length : null;

            var written = await db.SignInAttempts
                .Where(a => a.Key == key && a.Failures == seen.Failures)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.Failures, failures).SetProperty(a => a.LastTryAt, now)
                        .SetProperty(a => a.LockedUntil, lockedUntil),
                    ct);
            if (written == 1) return new GateAnswer(null, lockedUntil is not null, seen.LastTryAt);
        }
    }

    public async Task<TimeSpan?> ClosedForAsync(string key, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var until = await db.SignInAttempts.AsNoTracking().Where(a => a.Key == key).Select(a => a.LockedUntil).SingleOrDefaultAsync(ct);
        return until > now ? until - now : null;
    }

    public async Task TakeBackAsync(string key, GateAnswer entered, CancellationToken ct)
    {
        if (entered.TryBefore is not { } before) return;

        DateTimeOffset? open = null;
        await db.SignInAttempts.Where(a => a.Key == key && a.Failures > 0).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Failures, a => a.Failures - 1).SetProperty(a => a.LockedUntil, open)
                .SetProperty(a => a.LastTryAt, before),
            ct);
    }

    public Task ClearAsync(string key, CancellationToken ct) => db.SignInAttempts.Where(a => a.Key == key).ExecuteDeleteAsync(ct);
}
