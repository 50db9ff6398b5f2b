using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>Proves who somebody is and gives out a token.</summary>
public interface ISignInDesk
{
    /// <returns>
    /// <c>identity.invalid-credentials</c> for a wrong secret and for an unknown account alike; <c>identity.locked</c> after too many
    /// tries; and, only once the secret was right, <c>identity.not-verified</c> or <c>identity.closed</c>.
    /// </returns>
    Task<Result<SignedIn>> SignInAsync(Credentials credentials, CancellationToken ct);
}

/// <param name="Identifier">E-mail address or register number (licence, patient number).</param>
public sealed record Credentials(Role Role, string Identifier, string Secret, SecretKind Kind);

public enum SecretKind
{
    Password,
    Pin,
}

/// <param name="ExpiresAt">When the token ends by itself.</param>
public sealed record SignedIn(AccountId AccountId, string DisplayName, string? Email, string Token, DateTimeOffset ExpiresAt);
