using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>What becomes of a patient's account.</summary>
public interface IPatientAccounts
{
    /// <summary>Counted with the sign-ins.</summary>
    /// <returns><c>identity.invalid-credentials</c> for a wrong PIN, <c>identity.locked</c> after too many.</returns>
    Task<Result> ProveAsync(AccountId id, string pin, CancellationToken ct);

    /// <summary>Closes the account until <see cref="ReopenAsync"/>; its tokens stop working within a minute. The caller saves.</summary>
    Task DisableAsync(AccountId id, CancellationToken ct);

    /// <summary>The same to an account in whose place another one goes on: its addresses are free, its secrets stay, for
    /// <see cref="RestoreAsync"/>. The caller saves.</summary>
    /// <returns>Whether it was open.</returns>
    Task<bool> RetireAsync(AccountId id, CancellationToken ct);

    /// <summary>Undoes <see cref="RetireAsync"/>. The caller saves.</summary>
    /// <returns><c>account.email-taken</c> when another account has the address by now.</returns>
    Task<Result> RestoreAsync(AccountId id, EmailAddress? email, PhoneNumber? phone, bool open, CancellationToken ct);

    /// <summary>Follows a changed address. The caller saves.</summary>
    /// <param name="saidBy">Only an address that she has given leads to a new PIN; to give the same again says that it is hers.</param>
    /// <returns><c>account.email-taken</c> when another account has the address.</returns>
    Task<Result> ReachAtAsync(AccountId id, EmailAddress? email, PhoneNumber? phone, AddressSaidBy saidBy, CancellationToken ct);

    /// <summary>From now on her e-mail address leads to a new PIN, whoever wrote it down. The caller saves.</summary>
    /// <returns>False when there is none, or it is known to be hers.</returns>
    Task<bool> ConfirmAddressAsync(AccountId id, CancellationToken ct);

    /// <summary>Lets the account sign in again. The caller saves.</summary>
    Task ReopenAsync(AccountId id, CancellationToken ct);
}

public enum AddressSaidBy
{
    /// <summary>Somebody who cares for her; or she said nothing about her e-mail address this time.</summary>
    Others,

    Herself,
}
