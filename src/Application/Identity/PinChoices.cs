using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Where PINs must be unique: sees to it that one is nobody else's, and that choosing is no way to find somebody's.</summary>
/// <remarks>
/// Whoever chooses learns whether the PIN is taken, and a taken one opens a record. So each choice is counted as the guess it may be,
/// before it is looked at: few to an account, and no more an hour than PINs alone may be guessed. One that is taken is a wrong try at
/// those too, and where they are closed to an address, it chooses none.
/// </remarks>
internal sealed class PinChoices(IIdentityDb db, ISignInGate gate, IPinKeys pinKeys, ICurrentUser user, TimeProvider clock)
{
    /// <returns>
    /// The key of the PIN, empty where PINs need not be unique; <c>identity.pin-too-simple</c> when somebody has it;
    /// <c>identity.too-many-pins</c> or <c>identity.too-many-tries</c> after too many.
    /// </returns>
    public async Task<Result<string>> TakeAsync(Account account, Pin pin, CancellationToken ct)
    {
        if (pinKeys.KeyOf(pin.Digits) is not { } key) return "";

        var from = TryKeys.OfAddress("bare-pin", user.Address);
        if (await gate.ClosedForAsync(from, ct) is { } closed) return IdentityErrors.TooManyFromHere(closed);

        var (hour, now) = (TryLimit.PerHour(pinKeys.WrongTriesPerHour), clock.GetUtcNow());
        var choices = await gate.EnterAsync(TryKeys.Of("pin-choice", account.Id), TryLimit.PinChoices, ct);
        if (choices.ClosedFor is { } wait) return IdentityErrors.TooManyPins(wait);

        var everybodys = await gate.EnterAsync(TryKeys.OfHour("pin-choice", now), hour, ct);
        if (everybodys.ClosedFor is { } longer) return IdentityErrors.TooManyPins(longer);

        if (!await db.Accounts.AnyAsync(a => a.PinKey == key && a.Id != account.Id, ct)) return key;

        await gate.EnterAsync(from, TryLimit.BarePinAddress, ct);
        await gate.EnterAsync(TryKeys.OfHour("bare-pin", now), hour, ct);
        return IdentityErrors.PinTooSimple;
    }
}
