using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Asks for, finds and uses up one-time links.</summary>
internal sealed class LinkBook(IIdentityDb db, ISignInGate gate, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Counts a stranger's request for a link against the network address it comes from.</summary>
    public async Task<Result> MayAskAsync(CancellationToken ct)
    {
        if (user.Address is null) return Result.Success;
        var entered = await gate.EnterAsync(TryKeys.OfAddress("recovery", user.Address), TryLimit.RecoveryAddress, ct);
        return entered.ClosedFor is { } wait ? IdentityErrors.TooManyFromHere(wait) : Result.Success;
    }

    /// <summary>Writes the request down, for an account or for none. The caller saves.</summary>
    public void Ask(LinkPurpose purpose, AccountId? account) => db.OneTimeLinks.Add(OneTimeLink.Ask(purpose, account, clock.GetUtcNow()));

    /// <returns>Null for a token that is unknown, late, used, or for something else.</returns>
    public async Task<OneTimeLink?> FindOpenAsync(LinkPurpose purpose, string token, CancellationToken ct)
    {
        var hash = Tokens.Hash(token);
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose, ct);
        return link?.IsOpenAt(clock.GetUtcNow()) == true ? link : null;
    }

    /// <summary>The link has done its work, and every other one of its kind is void. The caller saves.</summary>
    /// <returns>Whose it was; her wrong tries are forgotten.</returns>
    public async Task<Account> UseAsync(OneTimeLink used, CancellationToken ct)
    {
        var (owner, now) = (used.AccountId!.Value, clock.GetUtcNow());
        var links = await db.OneTimeLinks
            .Where(l => l.AccountId == owner && l.Purpose == used.Purpose && l.UsedAt == null).ToListAsync(ct);
        links.ForEach(l => l.Use(now));
        await gate.ClearAsync(TryKeys.Of(owner), ct);
        return await db.Accounts.SingleAsync(a => a.Id == owner, ct);
    }
}
