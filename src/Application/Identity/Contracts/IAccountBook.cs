using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>What other rooms may ask of the accounts.</summary>
public interface IAccountBook
{
    /// <summary>Opens a practitioner's account, closed until <see cref="ActivateAsync"/>. Saves; call it inside a Together.</summary>
    /// <returns><c>account.email-taken</c> or <c>license_exists</c> when another practitioner has them.</returns>
    Task<Result<AccountId>> OpenForPractitionerAsync(NewPractitionerAccount account, CancellationToken ct);

    /// <summary>Makes a staff account and sends its owner a link to choose a password. Saves; call it inside a Together.</summary>
    /// <returns><c>account.email-taken</c> when another account of the role has the address.</returns>
    Task<Result<AccountId>> InviteAsync(NewStaffAccount account, CancellationToken ct);

    /// <summary>A new PIN and what is kept of it. Hashing is slow on purpose: call it before a transaction, not in it.</summary>
    /// <returns><c>identity.busy</c> when too many secrets are being hashed.</returns>
    Task<Result<NewPin>> MakePinAsync(CancellationToken ct);

    /// <summary>Opens a patient's account. Saves; call it inside a Together.</summary>
    /// <returns><c>account.email-taken</c> when another patient has the address.</returns>
    Task<Result<AccountId>> OpenForPatientAsync(
        EmailAddress? email, PhoneNumber? phone, string patientNumber, NewPin pin, CancellationToken ct);

    /// <summary>Lets the account sign in from now on. The caller saves.</summary>
    Task ActivateAsync(AccountId id, CancellationToken ct);

    /// <summary>Sets the last day on which the account may be used; null: no end. The caller saves.</summary>
    Task SetEndAsync(AccountId id, DateOnly? lastDay, CancellationToken ct);

    /// <summary>Closes the account until <see cref="ActivateAsync"/>; its tokens stop working. The caller saves.</summary>
    Task CloseUntilVerifiedAsync(AccountId id, CancellationToken ct);

    /// <summary>Puts the account at a facility, a pharmacy or nowhere; tokens for its old place stop working. The caller saves.</summary>
    Task PlaceAtAsync(AccountId id, HospitalId? hospital, PharmacyId? pharmacy, CancellationToken ct);

    /// <summary>Follows a corrected name and licence number. The caller saves.</summary>
    /// <returns><c>license_exists</c> when another account of the same role has the number.</returns>
    Task<Result> NameAsync(AccountId id, string name, string licenceNumber, CancellationToken ct);

    /// <summary>Closes the account for good: its address and number are free for another. The caller saves.</summary>
    Task CloseAsync(AccountId id, CancellationToken ct);

    /// <summary>Gives the account a new PIN and answers with it; only its hash is kept. The caller saves.</summary>
    /// <returns><c>identity.busy</c> when too many secrets are being hashed.</returns>
    Task<Result<string>> IssuePinAsync(AccountId id, CancellationToken ct);

    /// <summary>Follows a changed address. The caller saves.</summary>
    /// <returns><c>account.email-taken</c> when another account of the same role has the address.</returns>
    Task<Result> ReachAtAsync(AccountId id, EmailAddress? email, PhoneNumber? phone, CancellationToken ct);
}

/// <param name="PasswordHash">Null when the practitioner will use the PIN that comes after verification.</param>
public sealed record NewPractitionerAccount(string Name, EmailAddress Email, PhoneNumber Phone, string LicenceNumber, string? PasswordHash);

/// <param name="HospitalId">Where staff of a facility work.</param>
/// <param name="PharmacyId">Where a pharmacist works.</param>
public sealed record NewStaffAccount(Role Role, string Name, EmailAddress Email, HospitalId? HospitalId, PharmacyId? PharmacyId);

/// <param name="Pin">Six digits, shown once.</param>
/// <param name="Hash">What is kept of it.</param>
/// <param name="Key">What finds its account by the PIN alone; null unless that is switched on.</param>
public sealed record NewPin(string Pin, string Hash, string? Key);
