using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>A professional who asked to be listed, and to sign in, under a licence number.</summary>
/// <remarks>
/// Invariants, held by the database: one entry per e-mail address and, in any spelling, per licence number; the latter by the account.
/// </remarks>
public sealed class Practitioner : AggregateRoot<PractitionerId>, IDirectoryEntry
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
        SearchText = CareDirectory.SearchText.Of(
            name, licenceNumber, RegisterNumbers.Normalise(licenceNumber), email.Value,
            profile.ProfessionalType, profile.HospitalAffiliation);
        RegisteredAt = now;
    }

    public AccountId AccountId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As it was typed, for the comparison with the paper.</summary>
    public string LicenceNumber { get; private set; } = "";

    public EmailAddress Email { get; private set; }

    public PhoneNumber Phone { get; private set; }

    public PractitionerProfile Profile { get; private set; } = null!;

    /// <summary>Name, licence in both spellings, e-mail, profession and affiliation, for the search.</summary>
    public string SearchText { get; private set; } = "";

    public Verification Verification { get; private set; } = Verification.Pending;

    /// <summary>Every decision, oldest first. Loaded only when asked for.</summary>
    public IReadOnlyList<VerificationDecision> Decisions => _decisions;

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <param name="accountId">The account opened for this practitioner; closed until the verification.</param>
    public static Practitioner Register(
        AccountId accountId, string name, string licenceNumber, EmailAddress email, PhoneNumber phone, PractitionerProfile profile,
        DateTimeOffset now) =>
        new(accountId, name, licenceNumber, email, phone, profile, now);

    /// <summary>Takes the decision into force. Verifying again only renews: the practitioner keeps the PIN and is not told again.</summary>
    public void Decide(Verification decided)
    {
        var before = Verification.State;
        Verification = decided;
        _decisions.Add(new VerificationDecision(decided));

        if (decided.State == before) return;
        if (decided.State is VerificationState.Verified) Raise(() => new PractitionerVerified(Id, AccountId));
        if (decided.State is VerificationState.Rejected) Raise(() => new PractitionerRejected(Id, AccountId));
    }
}
