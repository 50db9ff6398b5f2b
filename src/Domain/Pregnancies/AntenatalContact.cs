using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>A contact that took place. Its week is counted from the due date in force, never stored.</summary>
public sealed class AntenatalContact
{
    private AntenatalContact()
    {
    } // EF Core

    internal AntenatalContact(DateOnly heldOn, ContactParticulars details, AccountId? by, DateTimeOffset now)
    {
        HeldOn = heldOn;
        Place = details.Place;
        HeldBy = details.HeldBy;
        Notes = details.Notes;
        RecordedBy = by;
        RecordedAt = now;
    }

    public long Id { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public string? Place { get; private set; }

    public string? HeldBy { get; private set; }

    public string? Notes { get; private set; }

    public AccountId? RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }
}
