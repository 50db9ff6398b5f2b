using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Identity;

/// <remarks>Writes at once and by compare-and-swap, outside the command's own save: a refused sign-in still counts.</remarks>
internal sealed class SignInGate(MamaCareDbContext db, TimeProvider clock) : ISignInGate
{
    public async Task<bool> EnterAsync(string key, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"insert into sign_in_attempts (key, failures, last_try_at) values ({key}, 0, {now.UtcDateTime}) on conflict (key) do nothing",
            ct);

        while (true)
        {
            var seen = await db.SignInAttempts.AsNoTracking().SingleOrDefaultAsync(a => a.Key == key, ct);
            if (seen is null) return true; // cleared this moment by a right secret
            if (seen.LockedUntil > now) return false;

            var failures = seen.LastTryAt + SignInAttempts.ForgottenAfter < now ? 1 : seen.Failures + 1;
            var length = SignInAttempts.LockAfter(failures);
            DateTimeOffset? lockedUntil = length > TimeSpan.Zero ? now + length : null;

            var written = await db.SignInAttempts
                .Where(a => a.Key == key && a.Failures == seen.Failures)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.Failures, failures).SetProperty(a => a.LastTryAt, now)
                        .SetProperty(a => a.LockedUntil, lockedUntil),
                    ct);
            if (written == 1) return true;
        }
    }

    public Task ClearAsync(string key, CancellationToken ct) => db.SignInAttempts.Where(a => a.Key == key).ExecuteDeleteAsync(ct);
}
