using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>Recognises the links that are sent to patients who forgot their PIN.</summary>
public interface IRecoveryDesk
{
    /// <summary>Opens the window in which a new PIN may be chosen. The caller saves.</summary>
    /// <returns><c>identity.link-not-valid</c> for a token that is unknown, late or used.</returns>
    Task<Result<RecoveringOwner>> ConfirmAsync(string token, CancellationToken ct);
}

public sealed record RecoveringOwner(AccountId AccountId, string Email);
