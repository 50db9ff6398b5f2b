using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>Proves who somebody is and gives out a token.</summary>
public interface ISignInDesk
{
    /// <summary>Proves, and begins a session. The caller saves.</summary>
    /// <returns>
    /// <c>identity.invalid-credentials</c> for a wrong secret and for an unknown account alike; <c>identity.locked</c> after too many
    /// tries; <c>identity.code-needed</c> or <c>identity.code-wrong</c> where there is a second factor; and,
    /// only once the secret was right, <c>identity.not-verified</c> or <c>identity.closed</c>.
    /// </returns>
    Task<Result<SignedIn>> SignInAsync(Credentials credentials, CancellationToken ct);

    /// <summary>Who has this PIN, where PINs alone are taken.</summary>
    /// <returns><c>identity.identifier-needed</c> where they are not; otherwise refusals as at a sign-in.</returns>
    Task<Result<AccountId>> ProveByPinAloneAsync(Role role, string pin, CancellationToken ct);

    /// <summary>Somebody who is signed in proves again that she is herself, before something that cannot be undone.</summary>
    /// <returns><c>identity.invalid-credentials</c> or <c>identity.locked</c>; wrong tries count as at a sign-in.</returns>
    Task<Result> ConfirmAsync(AccountId id, string secret, SecretKind kind, CancellationToken ct);
}

/// <param name="Identifier">E-mail address, register number (licence, patient number) or, for a patient, telephone number.</param>
public sealed record Credentials(Role Role, string Identifier, string Secret, SecretKind Kind)
{
    /// <summary>Of the authenticator app, or a recovery code, where the account has a second factor.</summary>
    public string? Code { get; init; }

    /// <summary>False: the secret alone is asked for, of somebody who has signed in already.</summary>
    internal bool AsksForCode { get; init; } = true;
}

public enum SecretKind
{
    Password,
    Pin,
}

public sealed record SignedIn(AccountId AccountId, string DisplayName, string? Email, SessionTokens Tokens)
{
    public HospitalId? HospitalId { get; init; }

    public PharmacyId? PharmacyId { get; init; }

    /// <summary>The token opens nothing but the enrolment of a second factor, which has become compulsory.</summary>
    public bool MayOnlyEnrol => Tokens.RefreshToken is null;
}
