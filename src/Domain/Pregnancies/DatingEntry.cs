using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>One line of the dating history: what was given, and what became of the due date.</summary>
public sealed class DatingEntry
{
    public const int MaxReasonLength = 500;

    private DatingEntry()
    {
    } // EF Core

    internal DatingEntry(DatingEvidence given, Dating dating, DateOnly? previousDueDate, string? reason, AccountId? by, DateTimeOffset now)
    {
        LastPeriod = given.LastPeriod;
        Scan = given.Scan;
        Transfer = given.Transfer;
        DueDate = dating.DueDate;
        Method = dating.Method;
        Basis = dating.Basis;
        PreviousDueDate = previousDueDate;
        Reason = reason;
        RecordedBy = by;
        RecordedAt = now;
    }

    public long Id { get; private set; }

    public LastMenstrualPeriod? LastPeriod { get; private set; }

    public UltrasoundScan? Scan { get; private set; }

    public EmbryoTransfer? Transfer { get; private set; }

    /// <summary>Null for the first dating.</summary>
    public DateOnly? PreviousDueDate { get; private set; }

    public DateOnly DueDate { get; private set; }

    public DatingMethod Method { get; private set; }

    /// <summary>The choice in words, with the figures that decided and the rule it follows.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Why it was dated anew; null for the first dating.</summary>
    public string? Reason { get; private set; }

    public AccountId? RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Whether the due date in force became another one.</summary>
    public bool Moved => PreviousDueDate is { } previous && previous != DueDate;

    internal DatingEvidence Given => new(LastPeriod, Scan, Transfer);
}
