using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Writes the secrets that owners choose for themselves.</summary>
internal sealed class SecretBook(ISecretHasher hasher, PinChoices choices)
{
    /// <summary>The caller saves.</summary>
    /// <returns>What <see cref="PinChoices.TakeAsync"/> refuses, or <c>identity.busy</c>, which counts no choice.</returns>
    public async Task<Result> ChoosePinAsync(Account account, string typed, CancellationToken ct)
    {
        var pin = Pin.Choose(typed);
        if (!pin.IsSuccess) return pin.Error;

        var hash = await hasher.HashAsync(pin.Value.Digits, ct);
        if (!hash.IsSuccess) return hash.Error;

        var taken = await choices.TakeAsync(account, pin.Value, ct);
        if (!taken.IsSuccess) return taken.Error;

        account.ChangePin(hash.Value, taken.Value is "" ? null : taken.Value);
        return Result.Success;
    }

    /// <summary>The caller saves, and has checked its length.</summary>
    public async Task<Result> ChoosePasswordAsync(Account account, string password, CancellationToken ct)
    {
        var hash = await hasher.HashAsync(password, ct);
        if (!hash.IsSuccess) return hash.Error;

        account.ChangePassword(hash.Value);
        return Result.Success;
    }
}
