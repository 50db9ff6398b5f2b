using MamaCare.Domain.Common;

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

    private protected Facility(DirectorySource source, string sourceKey, DateTimeOffset now)
    {
        Source = source;
        SourceKey = sourceKey;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public string Name { get; private set; } = "";

    public Place Place { get; private set; } = null!;

    public string? Phone { get; private set; }

    public string? OpeningHours { get; private set; }

    public DirectorySource Source { get; private set; }

    /// <summary>Unique; see <see cref="CareDirectory.SourceKey"/>.</summary>
    public string SourceKey { get; private set; } = "";

    /// <summary>Corrected by hand: a new edition of the list no longer changes it.</summary>
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

    public void Decide(Verification decided)
    {
        Verification = decided;
        _decisions.Add(new VerificationDecision(decided));
    }

    private protected abstract TFacts Facts();

    private protected virtual void Take(TFacts facts)
    {
        Name = facts.Name;
        Place = facts.Place;
        Phone = facts.Phone;
        OpeningHours = facts.OpeningHours;
        SearchText = CareDirectory.SearchText.Of(facts.Name, facts.Place.Town, facts.Place.Chiefdom, facts.Place.District);
    }

    private protected void Curate() => IsCurated = true;
}
