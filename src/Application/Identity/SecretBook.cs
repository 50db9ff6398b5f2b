using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Writes the secrets that owners choose for themselves.</summary>
internal sealed class SecretBook(IIdentityDb db, ISecretHasher hasher, IPinKeys pinKeys)
{
    /// <summary>The caller saves.</summary>
    /// <returns><c>identity.pin-too-simple</c> also when PINs must be unique and somebody else has this one.</returns>
    public async Task<Result> ChoosePinAsync(Account account, string typed, CancellationToken ct)
    {
        var pin = Pin.Choose(typed);
        if (!pin.IsSuccess) return pin.Error;

        var key = pinKeys.KeyOf(pin.Value.Digits);
        if (key is not null && await db.Accounts.AnyAsync(a => a.PinKey == key && a.Id != account.Id, ct))
            return IdentityErrors.PinTooSimple;

        account.ChangePin(hasher.Hash(pin.Value.Digits), key);
        return Result.Success;
    }

    /// <summary>The caller saves, and has checked its length.</summary>
    public void ChoosePassword(Account account, string password) => account.ChangePassword(hasher.Hash(password));
}
