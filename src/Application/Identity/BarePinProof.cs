using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Finds and proves an account by its PIN alone, where that is switched on.</summary>
/// <remarks>
/// Wrong tries count against the address and everybody's budget: they name no account that they could count against.
/// A PIN opens a record only when it is known to be nobody else's: where PINs from before the switch are left, any of them may be the same.
/// </remarks>
internal sealed class BarePinProof(
    IIdentityDb db, SecretProof proof, ISignInGate gate, ISecretHasher hasher, IPinKeys pinKeys,
    ICurrentUser user, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>Enough to see that a PIN is shared.</summary>
    private const int TwoAreTooMany = 2;

    public async Task<Result<Account>> ProveAsync(string pin, CancellationToken ct)
    {
        if (pinKeys.KeyOf(pin) is not { } key) return IdentityErrors.IdentifierNeeded;
        if (await db.Accounts.AnyAsync(a => a.PinKey == null && a.PinHash != null, ct)) return IdentityErrors.IdentifierNeeded;

        var from = TryKeys.OfAddress("bare-pin", user.Address);
        var tried = await gate.EnterAsync(from, TryLimit.BarePinAddress, ct);
        if (tried.ClosedFor is { } wait) return IdentityErrors.TooManyFromHere(wait);

        var budget = TryKeys.OfHour("bare-pin", clock.GetUtcNow());
        var spent = await gate.EnterAsync(budget, TryLimit.PerHour(pinKeys.WrongTriesPerHour), ct);
        if (spent.ClosedFor is { } longer) return IdentityErrors.BarePinsExhausted(longer);

        var having = await db.Accounts.Where(a => a.PinKey == key).OrderBy(a => a.Id).Take(TwoAreTooMany).ToListAsync(ct);
        var account = having.Count == 1 ? having[0] : null;
        var check = await hasher.CheckAsync(account?.PinHash, pin, ct);
        if (check.IsSuccess && (account is null || check.Value is SecretCheck.Wrong)) return IdentityErrors.InvalidCredentials;

        // Right, or not looked at. This one try only: who has a PIN of her own may be guessing at others'.
        await gate.TakeBackAsync(from, tried, ct);
        await gate.TakeBackAsync(budget, spent, ct);
        if (!check.IsSuccess) return check.Error;

        trail.ActedAs(account!.Id);
        return proof.Standing(account) is { } refusal ? refusal : account;
    }
}
