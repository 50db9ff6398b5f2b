using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Asks for, finds and uses up one-time links.</summary>
internal sealed class LinkBook(IIdentityDb db, ISignInGate gate, ICurrentUser user, TimeProvider clock)
{
    private string Here => TryKeys.OfAddress("recovery", user.Address);

    /// <summary>Counts a stranger's request for a link against the network address it comes from.</summary>
    /// <returns>What <see cref="AskedNothingAsync"/> wants.</returns>
    public async Task<Result<GateAnswer>> MayAskAsync(CancellationToken ct)
    {
        if (user.Address is null) return default(GateAnswer);
        var entered = await gate.EnterAsync(Here, TryLimit.RecoveryAddress, ct);
        return entered.ClosedFor is { } wait ? IdentityErrors.TooManyFromHere(wait) : entered;
    }

    /// <summary>The request could not be worked on: it counts for nothing.</summary>
    public Task AskedNothingAsync(GateAnswer asked, CancellationToken ct) => gate.TakeBackAsync(Here, asked, ct);

    /// <summary>Writes the request down, for an account or for none. The caller saves.</summary>
    public void Ask(LinkPurpose purpose, AccountId? account) => db.OneTimeLinks.Add(OneTimeLink.Ask(purpose, account, clock.GetUtcNow()));

    /// <returns>Null for a token that is unknown, late, used, or for something else.</returns>
    public async Task<OneTimeLink?> FindOpenAsync(LinkPurpose purpose, string token, CancellationToken ct)
    {
        var hash = Tokens.Hash(token);
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose, ct);
        return link?.IsOpenAt(clock.GetUtcNow()) == true ? link : null;
    }

    public Task<Account> OwnerOfAsync(OneTimeLink link, CancellationToken ct) =>
        db.Accounts.SingleAsync(a => a.Id == link.AccountId!.Value, ct);

    /// <summary>The link has done its work, every other one of its kind is void, and its owner's wrong tries are forgotten.</summary>
    /// <remarks>Last, when nothing can be refused any more: the tries are forgotten at once, all else when the caller saves.</remarks>
    public async Task UseAsync(OneTimeLink used, CancellationToken ct)
    {
        var (owner, now) = (used.AccountId!.Value, clock.GetUtcNow());
        var links = await db.OneTimeLinks
            .Where(l => l.AccountId == owner && l.Purpose == used.Purpose && l.UsedAt == null).ToListAsync(ct);
        links.ForEach(l => l.Use(now));
        await gate.ClearAsync(TryKeys.Of(owner), ct);
    }
}
