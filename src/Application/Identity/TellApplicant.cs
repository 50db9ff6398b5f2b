using MamaCare.Application.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Tells somebody who asked to become an administrator what was decided.</summary>
internal sealed class TellApplicant(OwnerMessages messages) : IOn<AccountDecided>
{
    public Task HandleAsync(AccountDecided happened, CancellationToken ct) => messages.SendAsync(
        happened.AccountId, happened.Approved ? "account_approved" : "account_refused", ct, ("reason", happened.Reason ?? ""));
}
