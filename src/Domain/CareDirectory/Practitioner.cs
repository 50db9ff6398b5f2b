using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>A professional who asked to be listed, and to sign in, under a licence number.</summary>
/// <remarks>
/// Invariants, held by the database: one entry per e-mail address and, in any spelling, per licence number; the latter by the account.
/// </remarks>
public sealed class Practitioner : AggregateRoot<PractitionerId>, IDirectoryEntry, IPictured
{
    public const int MaxNameLength = 200;
    public const int MaxLicenceLength = 50;

    private readonly List<VerificationDecision> _decisions = [];

    private Practitioner()
    {
    } // EF Core

    private Practitioner(
        AccountId accountId, string name, string licenceNumber, EmailAddress email, PhoneNumber phone, PractitionerProfile profile,
        DateTimeOffset now)
    {
        AccountId = accountId;
        Name = name;
        LicenceNumber = licenceNumber;
        Email = email;
        Phone = phone;
        Profile = profile;
        SearchText = WordsToFind();
        RegisteredAt = now;
    }

    public AccountId AccountId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As it was typed, for the comparison with the paper.</summary>
    public string LicenceNumber { get; private set; } = "";

    public EmailAddress Email { get; private set; }

    public PhoneNumber Phone { get; private set; }

    public PractitionerProfile Profile { get; private set; } = null!;

    /// <summary>The facility that an administrator has confirmed; what the practitioner wrote stays in the profile.</summary>
    public HospitalId? HospitalId { get; private set; }

    public string? Picture { get; private set; }

    /// <summary>Name, profession, speciality and place, for the search; what is not public must not be found either.</summary>
    public string SearchText { get; private set; } = "";

    public Verification Verification { get; private set; } = Verification.Pending;

    /// <summary>Every decision, oldest first. Loaded only when asked for.</summary>
    public IReadOnlyList<VerificationDecision> Decisions => _decisions;

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Null while everything is as it was registered.</summary>
    public DateTimeOffset? UpdatedAt { get; private set; }

    /// <param name="accountId">The account opened for this practitioner; closed until the verification.</param>
    public static Practitioner Register(
        AccountId accountId, string name, string licenceNumber, EmailAddress email, PhoneNumber phone, PractitionerProfile profile,
        DateTimeOffset now) =>
        new(accountId, name, licenceNumber, email, phone, profile, now);

    /// <summary>Takes the decision into force. Verifying again only renews: the practitioner keeps the PIN and is not told again.</summary>
    public void Decide(Verification decided, Evidence? evidence = null)
    {
        var before = Verification.State;
        Verification = decided;
        _decisions.Add(new VerificationDecision(decided, evidence));

        if (decided.State == before) return;
        if (decided.State is VerificationState.Verified) Raise(() => new PractitionerVerified(Id, AccountId));
        if (decided.State is VerificationState.Rejected or VerificationState.Withdrawn)
            Raise(() => new PractitionerRejected(Id, AccountId));
    }

    /// <summary>Takes over what an administrator wrote.</summary>
    public void Correct(
        string name, string licenceNumber, EmailAddress email, PhoneNumber phone, PractitionerProfile profile, DateTimeOffset now)
    {
        (Name, LicenceNumber) = (name, licenceNumber);
        Describe(email, phone, profile, now);
    }

    /// <summary>Takes over what the practitioner wrote: everything but the name and the licence, which were verified.</summary>
    public void Describe(EmailAddress email, PhoneNumber phone, PractitionerProfile profile, DateTimeOffset now)
    {
        (Email, Phone, Profile, UpdatedAt) = (email, phone, profile, now);
        SearchText = WordsToFind();
    }

    /// <summary>Writes anew what the search finds; the first release wrote licence number and e-mail address into it.</summary>
    public void RenewSearchText() => SearchText = WordsToFind();

    public void WorksAt(HospitalId? hospitalId) => HospitalId = hospitalId;

    public string? Show(string picture)
    {
        var before = Picture;
        Picture = picture;
        return before;
    }

    private string WordsToFind() => CareDirectory.SearchText.Of(
        Name, Profile.ProfessionalType, Profile.Specialisation, Profile.HospitalAffiliation, Profile.City, Profile.State);
}
