using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class RecoveryDesk(
    IIdentityDb db, LinkBook links, ISignInGate gate, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
    : IRecoveryDesk
{
    public async Task<Result<RecoveringOwner>> ConfirmAsync(string token, CancellationToken ct)
    {
        if (await links.FindOpenAsync(LinkPurpose.PinRecovery, token, ct) is not { AccountId: { } owner } link)
            return IdentityErrors.LinkNotValid;

        link.Confirm(TryKeys.OfAddress("recovery window", user.Address), clock.GetUtcNow());
        trail.ActedAs(owner);
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == owner, ct);
        var email = account.Email?.Value ?? "";
        await gate.ClearAsync(TryKeys.OfRecovery(email), ct); // what strangers tried is not hers
        return new RecoveringOwner(owner, email);
    }
}
