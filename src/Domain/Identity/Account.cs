using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>Who may sign in, as what, and with which secrets.</summary>
/// <remarks>
/// Invariants, held by the database too: one account per role and e-mail, and per role and register number.
/// Secrets are stored as slow salted hashes only.
/// </remarks>
public sealed class Account : AggregateRoot<AccountId>
{
    public const int MaxNameLength = 200;

    private Account(Role role, string? displayName, EmailAddress? email, PhoneNumber? phone, string? registerNumber, DateTimeOffset now)
    {
        Role = role;
        DisplayName = displayName;
        Email = email;
        Phone = phone;
        RegisterNumber = registerNumber;
        CreatedAt = now;
    }

    private Account()
    {
    } // EF Core

    public Role Role { get; private set; }

    /// <summary>The name shown to administrators and in the audit trail; null for patients, whose name is health data.</summary>
    public string? DisplayName { get; private set; }

    public EmailAddress? Email { get; private set; }

    /// <summary>False: somebody else wrote her e-mail address down, and neither she nor an administrator says that it is hers.</summary>
    /// <remarks>Messages go there, and it signs in; but it leads nobody to a new PIN. A telephone never does.</remarks>
    public bool AddressIsHers { get; private set; } = true;

    public PhoneNumber? Phone { get; private set; }

    /// <summary>A practitioner's licence, a patient's number; as <see cref="RegisterNumbers"/> writes it.</summary>
    public string? RegisterNumber { get; private set; }

    public string? PasswordHash { get; private set; }

    public string? PinHash { get; private set; }

    /// <summary>Keyed hash that finds the account by its PIN alone; null unless the deployment has switched that on.</summary>
    public string? PinKey { get; private set; }

    /// <summary>Where a facility's staff work, and a practitioner whose facility an administrator has confirmed; otherwise null.</summary>
    public HospitalId? HospitalId { get; private set; }

    /// <summary>Where a pharmacist works; null for every other role.</summary>
    public PharmacyId? PharmacyId { get; private set; }

    public AccountStatus Status { get; private set; } = AccountStatus.Pending;

    /// <summary>Last local calendar date of a verification that expires; null when it does not.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Counted up when every token given out so far must stop working.</summary>
    public int TokenGeneration { get; private set; } = 1;

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Written past the version count, at every sign-in.</summary>
    public DateTimeOffset? LastSignInAt { get; private set; }

    /// <summary>An administrator's account, ready to use.</summary>
    public static Account ForAdministrator(string displayName, EmailAddress email, string passwordHash, DateTimeOffset now) =>
        new(Role.Admin, displayName, email, null, null, now) { PasswordHash = passwordHash, Status = AccountStatus.Active };

    /// <summary>Somebody who asks to become an administrator; closed until another administrator has decided.</summary>
    public static Account ForApplicant(
        string displayName, EmailAddress email, PhoneNumber phone, string passwordHash, DateTimeOffset now) =>
        new(Role.Admin, displayName, email, phone, null, now) { PasswordHash = passwordHash };

    /// <summary>A staff account that opens when its owner has chosen a password.</summary>
    public static Account Invite(
        Role role, string displayName, EmailAddress email, HospitalId? hospital, PharmacyId? pharmacy, DateTimeOffset now) =>
        new(role, displayName, email, null, null, now) { HospitalId = hospital, PharmacyId = pharmacy };

    /// <summary>A practitioner's account, closed until an administrator has verified the licence.</summary>
    public static Account ForPractitioner(
        string displayName, EmailAddress email, PhoneNumber phone, string licenceNumber, string? passwordHash, DateTimeOffset now) =>
        new(Role.Provider, displayName, email, phone, RegisterNumbers.Normalise(licenceNumber), now) { PasswordHash = passwordHash };

    /// <summary>A patient's account: number and PIN always work, e-mail and phone when she has them.</summary>
    public static Account ForPatient(
        EmailAddress? email, PhoneNumber? phone, string patientNumber, string pinHash, string? pinKey,
        DateTimeOffset now) =>
        new(Role.Individual, null, email, phone, RegisterNumbers.Normalise(patientNumber), now)
        {
            PinHash = pinHash, PinKey = pinKey, Status = AccountStatus.Active,
        };

    public bool IsOpenOn(DateOnly today) => Status is AccountStatus.Active && (ValidUntil is null || today <= ValidUntil);

    public void ValidFor(DateOnly? until) => ValidUntil = until;

    public void Activate() => Status = AccountStatus.Active;

    /// <summary>Closes the account until somebody opens it again: nothing of it is lost. Its tokens stop working.</summary>
    public void Disable()
    {
        Status = AccountStatus.Disabled;
        TokenGeneration++;
    }

    /// <summary>Lets an applicant in, or turns her down; she is told.</summary>
    public void Decide(bool approved, string? reason)
    {
        Status = approved ? AccountStatus.Active : AccountStatus.Disabled;
        Raise(() => new AccountDecided(Id, approved, reason));
    }

    /// <summary>The owner has chosen the first password.</summary>
    public void AcceptInvitation(string passwordHash) => (PasswordHash, Status) = (passwordHash, AccountStatus.Active);

    /// <summary>For good: nothing is left that anybody could sign in with or be reached by, and another may have it.</summary>
    public void Close()
    {
        (Status, PasswordHash, PinHash, PinKey) = (AccountStatus.Closed, null, null, null);
        (Email, Phone, RegisterNumber) = (null, null, null);
        TokenGeneration++;
    }

    public void SignOutEverywhere() => TokenGeneration++;

    public void Rename(string displayName) => DisplayName = displayName;

    /// <summary>As <see cref="Disable"/>, but nobody except another verification opens it again: the last one was refused.</summary>
    public void CloseUntilVerified()
    {
        Status = AccountStatus.Pending;
        TokenGeneration++;
    }

    /// <summary>Puts the account at another place, or at none; tokens given out for the old one stop working.</summary>
    public void PlaceAt(HospitalId? hospital, PharmacyId? pharmacy)
    {
        if ((HospitalId, PharmacyId) == (hospital, pharmacy)) return;

        (HospitalId, PharmacyId) = (hospital, pharmacy);
        TokenGeneration++;
    }

    /// <summary>A PIN given out by MamaCare.</summary>
    public void SetPin(string pinHash, string? pinKey) => (PinHash, PinKey) = (pinHash, pinKey);

    /// <summary>A PIN that the owner has chosen; tokens given out so far stop working.</summary>
    public void ChangePin(string pinHash, string? pinKey)
    {
        SetPin(pinHash, pinKey);
        TokenGeneration++;
        Raise(() => new SecretChanged(Id, IsPin: true));
    }

    /// <summary>A password that the owner has chosen; tokens given out so far stop working.</summary>
    public void ChangePassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        TokenGeneration++;
        Raise(() => new SecretChanged(Id, IsPin: false));
    }

    /// <summary>Follows a change of address; the rest of the account stays.</summary>
    public void ReachAt(EmailAddress? email, PhoneNumber? phone) => (Email, Phone) = (email, phone);

    /// <summary>Somebody else has written another e-mail address down: it is not known to be hers.</summary>
    public void DoubtAddress() => AddressIsHers = false;

    /// <summary>She herself, or an administrator, says that the e-mail address of the account is hers.</summary>
    public void OwnAddress() => AddressIsHers = true;

    /// <summary>Follows a corrected name and licence number.</summary>
    public void Name(string displayName, string licenceNumber) =>
        (DisplayName, RegisterNumber) = (displayName, RegisterNumbers.Normalise(licenceNumber));
}
