using MamaCare.Application.Common;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class RecoveryDesk(IIdentityDb db, LinkBook links, IAuditTrail trail, TimeProvider clock) : IRecoveryDesk
{
    public async Task<Result<RecoveringOwner>> ConfirmAsync(string token, CancellationToken ct)
    {
        if (await links.FindOpenAsync(LinkPurpose.PinRecovery, token, ct) is not { AccountId: { } owner } link)
            return IdentityErrors.LinkNotValid;

        link.Confirm(clock.GetUtcNow());
        trail.ActedAs(owner);
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == owner, ct);
        return new RecoveringOwner(owner, account.Email?.Value ?? "");
    }
}
