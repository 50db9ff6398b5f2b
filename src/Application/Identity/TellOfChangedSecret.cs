using MamaCare.Application.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Tells the owner of a new PIN or password, without saying it.</summary>
internal sealed class TellOfChangedSecret(OwnerMessages messages) : IOn<SecretChanged>
{
    public Task HandleAsync(SecretChanged happened, CancellationToken ct) =>
        messages.SendAsync(happened.AccountId, happened.IsPin ? "pin_changed" : "password_changed", ct);
}
