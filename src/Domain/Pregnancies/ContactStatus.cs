namespace MamaCare.Domain.Pregnancies;

/// <summary>Where a contact stands on a given day; the borders stand in <see cref="ContactRules.Status"/>.</summary>
public enum ContactStatus
{
    Planned,
    Due,
    Overdue,

    /// <summary>Not held, and the next one is due already or the time for contacts is over.</summary>
    Missed,
    Done,
}
