using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Somebody must be left who can let others in.</summary>
internal sealed class LastAdministrator(IIdentityDb db, IAdministratorsLock administrators)
{
    /// <summary>Call it inside a Together: until that ends, no other administrator's account is closed.</summary>
    /// <returns><c>account.last-administrator</c> when nobody else is active.</returns>
    public async Task<Result> MayLeaveAsync(Account leaving, CancellationToken ct)
    {
        if (leaving.Role is not Role.Admin) return Result.Success;

        await administrators.TakeAsync(ct);
        var another = await db.Accounts.AnyAsync(
            a => a.Role == Role.Admin && a.Status == AccountStatus.Active && a.Id != leaving.Id, ct);
        return another ? Result.Success : IdentityErrors.LastAdministrator;
    }
}
