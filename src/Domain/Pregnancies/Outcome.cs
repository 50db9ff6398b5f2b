using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>The end of a pregnancy, as it was recorded.</summary>
public sealed record Outcome
{
    internal Outcome(
        OutcomeKind kind, DateOnly date, int completedWeeks, bool isImprobable, AccountId? recordedBy, DateTimeOffset recordedAt)
    {
        Kind = kind;
        Date = date;
        CompletedWeeks = completedWeeks;
        IsImprobable = isImprobable;
        RecordedBy = recordedBy;
        RecordedAt = recordedAt;
    }

    public OutcomeKind Kind { get; private init; }

    public DateOnly Date { get; private init; }

    /// <summary>Of the pregnancy on that day, by the dating then in force.</summary>
    /// <remarks>Both stillbirth counts, from 22 and from 28 weeks, derive from it.</remarks>
    public int CompletedWeeks { get; private init; }

    /// <summary>Kind and weeks rarely go together; the practitioner confirmed that they did.</summary>
    public bool IsImprobable { get; private init; }

    public AccountId? RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }
}
