using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>A place of care in the directory: read in a list, public once an administrator has verified it.</summary>
public abstract class Facility<TId, TFacts> : AggregateRoot<TId>, IFacility
    where TId : struct
    where TFacts : FacilityFacts
{
    private readonly List<VerificationDecision> _decisions = [];

    private protected Facility()
    {
    }

    private protected Facility(DirectorySource source, string? sourceKey, DateTimeOffset now)
    {
        Source = source;
        SourceKey = sourceKey;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public string Name { get; private set; } = "";

    public Place Place { get; private set; } = Place.Nowhere;

    public string? Phone { get; private set; }

    public FacilityContact Contact { get; private set; } = FacilityContact.None;

    /// <summary>Public; unique among the places of its kind.</summary>
    public EmailAddress? Email { get; private set; }

    /// <summary>As it was typed.</summary>
    public string? LicenceNumber { get; private set; }

    public string? LicenceKey { get; private set; }

    /// <summary>As written; see <see cref="CareDirectory.OpeningHours"/> for how it is read.</summary>
    public string? OpeningHours { get; private set; }

    public bool Is24Hours => OpeningHours == CareDirectory.OpeningHours.Always;

    public Availability Availability { get; private set; } = Availability.Unknown;

    public Proposal Proposal { get; private set; } = Proposal.None;

    public DirectorySource Source { get; private set; }

    /// <summary>Unique; null for an entry that no list knows; see <see cref="CareDirectory.SourceKey"/>.</summary>
    public string? SourceKey { get; private set; }

    /// <summary>Written or corrected by hand: a new edition of the list no longer changes it.</summary>
    public bool IsCurated { get; private set; }

    /// <summary>Name, town, chiefdom and district, for the search.</summary>
    public string SearchText { get; private set; } = "";

    public Verification Verification { get; private set; } = Verification.Pending;

    /// <summary>Every decision, oldest first. Loaded only when asked for.</summary>
    public IReadOnlyList<VerificationDecision> Decisions => _decisions;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Takes over what the list says now; its verification stays.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Follow(TFacts facts, DateTimeOffset now)
    {
        if (IsCurated || facts == Facts()) return false;

        Take(facts);
        UpdatedAt = now;
        return true;
    }

    /// <summary>Takes over what people wrote; from now on no list changes it.</summary>
    public void Correct(TFacts facts, FacilityContact contact, EmailAddress? email, string? licenceNumber, DateTimeOffset now)
    {
        Take(facts with { OpeningHours = Shortest(facts.OpeningHours) });
        Contact = contact;
        Email = email;
        SetLicence(licenceNumber);
        Curate();
        UpdatedAt = now;
    }

    /// <summary>Staff ask for another name or licence number; both stay as they are until <see cref="Decide"/>.</summary>
    public void Propose(string? name, string? licenceNumber, AccountId by, DateTimeOffset now) =>
        Proposal = new Proposal(name, licenceNumber, by, now);

    public void Confirm(Availability availability) => Availability = availability;

    /// <summary>While a proposal waits, the decision is about it: approved it is taken over, rejected it is dropped.</summary>
    public void Decide(Verification decided, Evidence? evidence = null)
    {
        _decisions.Add(new VerificationDecision(decided, evidence));
        var turnedDown = Proposal.IsWaiting && decided.State is VerificationState.Rejected;
        if (Proposal.IsWaiting && decided.State is VerificationState.Verified) TakeProposal(decided);

        Proposal = Proposal.None;
        if (!turnedDown) Verification = decided;
        if (Email is not null) Raise(() => Decided(decided.State, decided.Reason));
    }

    private protected abstract TFacts Facts();

    private protected abstract IDomainEvent Decided(VerificationState state, string? reason);

    private protected virtual void Take(TFacts facts)
    {
        Name = facts.Name;
        Place = facts.Place;
        Phone = facts.Phone;
        OpeningHours = facts.OpeningHours;
        SearchText = CareDirectory.SearchText.Of(facts.Name, facts.Place.Town, facts.Place.Chiefdom, facts.Place.District);
    }

    private protected void Curate() => IsCurated = true;

    private void TakeProposal(Verification decided)
    {
        SetLicence(Proposal.LicenceNumber ?? LicenceNumber);
        Take(Facts() with { Name = Proposal.Name ?? Name });
        UpdatedAt = decided.DecidedAt ?? UpdatedAt;
    }

    private void SetLicence(string? licenceNumber)
    {
        LicenceNumber = licenceNumber;
        LicenceKey = licenceNumber is null ? null : RegisterNumbers.Normalise(licenceNumber);
    }

    private static string? Shortest(string? hours) =>
        hours is not null && CareDirectory.OpeningHours.Read(hours) is { IsSuccess: true, Value.NeverCloses: true }
            ? CareDirectory.OpeningHours.Always
            : hours;
}
