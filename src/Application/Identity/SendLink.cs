using MamaCare.Application.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Sends a one-time link to the owner of the account it was asked for, and nothing when there is none.</summary>
/// <remarks>The token is made here and kept nowhere: run twice, the last message counts.</remarks>
internal sealed class SendLink(IIdentityDb db, OwnerMessages messages, ILinkAddresses addresses, IRandomness random, TimeProvider clock)
    : IOn<LinkAsked>
{
    public async Task HandleAsync(LinkAsked happened, CancellationToken ct)
    {
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.Id == happened.LinkId, ct);
        if (link?.AccountId is not { } owner || link.UsedAt is not null || await IsTooOftenAsync(link, ct)) return;

        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == owner, ct);
        var waiting = link.Purpose is LinkPurpose.Invitation ? AccountStatus.Pending : AccountStatus.Active;
        if (account.Status != waiting) return;
        if (link.Purpose is LinkPurpose.PinRecovery && !account.AddressIsHers) return; // written down by others since she asked

        var token = random.Token(Tokens.Bytes);
        link.Send(Tokens.Hash(token), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await messages.SendAsync(owner, TemplateOf(link.Purpose), ct, ("link", addresses.Of(link.Purpose, token)), ("code", token));
    }

    private async Task<bool> IsTooOftenAsync(OneTimeLink link, CancellationToken ct)
    {
        var since = link.AskedAt.AddHours(-1);
        var sent = await db.OneTimeLinks.CountAsync(
            l => l.AccountId == link.AccountId && l.Purpose == link.Purpose && l.Id != link.Id && l.TokenHash != null && l.AskedAt > since,
            ct);
        return sent >= OneTimeLink.SentPerHour;
    }

    private static string TemplateOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Invitation => "invitation",
        LinkPurpose.PasswordReset => "password_reset",
        LinkPurpose.PinRecovery => "pin_recovery",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Unknown purpose."),
    };
}
