using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Writes the secrets that owners choose for themselves.</summary>
internal sealed class SecretBook(ISecretHasher hasher, PinChoices choices)
{
    /// <summary>The caller saves.</summary>
    /// <inheritdoc cref="PinChoices.TakeAsync" path="/returns"/>
    public async Task<Result> ChoosePinAsync(Account account, string typed, CancellationToken ct)
    {
        var pin = Pin.Choose(typed);
        if (!pin.IsSuccess) return pin.Error;

        var taken = await choices.TakeAsync(account, pin.Value, ct);
        if (!taken.IsSuccess) return taken.Error;

        account.ChangePin(hasher.Hash(pin.Value.Digits), taken.Value is "" ? null : taken.Value);
        return Result.Success;
    }

    /// <summary>The caller saves, and has checked its length.</summary>
    public void ChoosePassword(Account account, string password) => account.ChangePassword(hasher.Hash(password));
}
