using MamaCare.Application.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Tells the owner that wrong tries have locked her account.</summary>
internal sealed class TellOfLock(OwnerMessages messages) : IOn<AccountLocked>
{
    public Task HandleAsync(AccountLocked happened, CancellationToken ct) => messages.SendAsync(happened.AccountId, "account_locked", ct);
}
