using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Children;

/// <summary>The birth of one child. It is corrected, never deleted: what it said before stays in its history.</summary>
public sealed class BirthRecord : AggregateRoot<BirthRecordId>
{
    private readonly List<BirthRecordVersion> _earlier = [];

    private BirthRecord()
    {
    } // EF Core

    private BirthRecord(PatientId patientId, BirthFacts facts, AccountId by, DateTimeOffset now)
    {
        PatientId = patientId;
        Facts = facts;
        Author = by;
        RecordedAt = now;
    }

    /// <summary>The mother.</summary>
    public PatientId PatientId { get; private set; }

    public BirthFacts Facts { get; private set; } = null!;

    public EntryStatus Status { get; private set; } = EntryStatus.Active;

    public AccountId Author { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>What it said before, oldest first.</summary>
    public IReadOnlyList<BirthRecordVersion> Earlier => _earlier;

    /// <param name="motherBornOn">Her date of birth.</param>
    /// <param name="isConfirmed">An improbable value is right, or nobody can be asked.</param>
    /// <returns>
    /// <c>birth.in-future</c>, <c>birth.before-mother</c>, <c>birth.weight-impossible</c>, <c>birth.apgar-impossible</c> or
    /// <c>birth.unconfirmed</c>.
    /// </returns>
    public static Result<BirthRecord> Write(
        PatientId patientId, DateOnly motherBornOn, BirthFacts facts, bool isConfirmed, AccountId by, DateTimeOffset now)
    {
        if (FaultOf(facts, motherBornOn, isConfirmed, now) is { } fault) return fault;
        return new BirthRecord(patientId, facts, by, now);
    }

    /// <summary>Whose correction counts: the one who wrote it, and the mother.</summary>
    public bool MayBeChangedBy(AccountId account, bool isMother) => isMother || account == Author;

    /// <inheritdoc cref="Write"/>
    public Result Correct(DateOnly motherBornOn, BirthFacts facts, bool isConfirmed, AccountId by, DateTimeOffset now)
    {
        if (FaultOf(facts, motherBornOn, isConfirmed, now) is { } fault) return fault;
        if (facts == Facts) return Result.Success;

        Keep(EntryStatus.Corrected, by, now);
        Facts = facts;
        return Result.Success;
    }

    public void Withdraw(AccountId by, DateTimeOffset now) => Keep(EntryStatus.EnteredInError, by, now);

    private static Error? FaultOf(BirthFacts facts, DateOnly motherBornOn, bool isConfirmed, DateTimeOffset now)
    {
        if (!BirthRules.Happened.Evaluate((facts.DateOfBirth, LocalCalendar.DateOf(now)))) return BirthErrors.InFuture;
        if (!BirthRules.AfterTheMother.Evaluate((facts.DateOfBirth, motherBornOn))) return BirthErrors.BeforeMother;
        if (facts.WeightInGrams is { } grams && !BirthRules.PossibleWeight.Evaluate(grams)) return BirthErrors.WeightImpossible;
        if (facts.Apgar1 is { } first && !BirthRules.PossibleApgar.Evaluate(first)) return BirthErrors.ApgarImpossible("apgar_1");
        if (facts.Apgar5 is { } fifth && !BirthRules.PossibleApgar.Evaluate(fifth)) return BirthErrors.ApgarImpossible("apgar_5");
        return facts.IsImprobable && !isConfirmed ? BirthErrors.Unconfirmed : null;
    }

    private void Keep(EntryStatus status, AccountId by, DateTimeOffset now)
    {
        _earlier.Add(new BirthRecordVersion(Facts, by, now));
        Status = status;
    }
}
