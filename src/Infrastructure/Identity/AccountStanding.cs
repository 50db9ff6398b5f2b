using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Whether a token's account may still use it.</summary>
/// <remarks>
/// A good standing is remembered for 30 s, so that a disabled account's tokens stop within a minute on every server and most requests
/// ask nothing. A refusal is not: whoever has just chosen another PIN, or was let in again, holds a token newer than what is remembered.
/// </remarks>
internal sealed class AccountStanding(MamaCareDbContext db, IMemoryCache cache, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    public async Task<bool> IsGoodAsync(AccountId id, Role role, int generation, CancellationToken ct)
    {
        var key = (nameof(AccountStanding), id);
        if (cache.TryGetValue(key, out Standing? remembered) && IsGood(remembered)) return true;

        var now = await db.Accounts.AsNoTracking().Where(a => a.Id == id)
            .Select(a => new Standing(a.Role, a.Status, a.TokenGeneration, a.ValidUntil)).SingleOrDefaultAsync(ct);
        if (IsGood(now)) cache.Set(key, now, Remembered);
        return IsGood(now);

        bool IsGood(Standing? standing) =>
            standing is { Status: AccountStatus.Active } && standing.Role == role && standing.Generation == generation
            && !(standing.ValidUntil < LocalCalendar.DateOf(clock.GetUtcNow()));
    }

    private sealed record Standing(Role Role, AccountStatus Status, int Generation, DateOnly? ValidUntil);
}
