using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Finds and proves an account by its PIN alone, where that is switched on.</summary>
/// <remarks>Wrong tries count against the address and everybody's budget: they name no account that they could count against.</remarks>
internal sealed class BarePinProof(
    IIdentityDb db, SecretProof proof, ISignInGate gate, IHashingSlots slots, ISecretHasher hasher, IPinKeys pinKeys,
    ICurrentUser user, IAuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Account>> ProveAsync(string pin, CancellationToken ct)
    {
        if (pinKeys.KeyOf(pin) is not { } key) return IdentityErrors.IdentifierNeeded;

        var from = TryKeys.OfAddress("bare-pin", user.Address);
        if ((await gate.EnterAsync(from, TryLimit.BarePinAddress, ct)).ClosedFor is { } wait) return IdentityErrors.TooManyFromHere(wait);

        var budget = TryKeys.OfHour("bare-pin", clock.GetUtcNow());
        var spent = await gate.EnterAsync(budget, TryLimit.PerHour(pinKeys.WrongTriesPerHour), ct);
        if (spent.ClosedFor is { } longer) return IdentityErrors.BarePinsExhausted(longer);

        using var slot = await slots.TakeAsync(ct);
        if (slot is null) return IdentityErrors.Busy;

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.PinKey == key, ct);
        if (hasher.Check(account?.PinHash, pin) is SecretCheck.Wrong || account is null) return IdentityErrors.InvalidCredentials;

        await gate.ClearAsync(from, ct);
        await gate.TakeBackAsync(budget, ct);
        trail.ActedAs(account.Id);
        return proof.Standing(account) is { } refusal ? refusal : account;
    }
}
