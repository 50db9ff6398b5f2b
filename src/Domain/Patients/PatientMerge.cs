using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>Two records that turned out to be one person's: what moved from the one to the other, so that it can move back.</summary>
public sealed class PatientMerge : AggregateRoot<PatientMergeId>
{
    public const int MaxReasonLength = 500;

    private readonly List<MovedRow> _moved = [];

    private PatientMerge()
    {
    } // EF Core

    private PatientMerge(PatientId keptId, PatientId closedId, string reason, bool accountWasOpen, Signature signature)
    {
        KeptId = keptId;
        ClosedId = closedId;
        Reason = reason;
        AccountWasOpen = accountWasOpen;
        MergedBy = signature.By;
        MergedAt = signature.At;
    }

    public PatientId KeptId { get; private set; }

    public PatientId ClosedId { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Whether the account of the closed record could sign in, and will again.</summary>
    public bool AccountWasOpen { get; private set; }

    public AccountId MergedBy { get; private set; }

    public DateTimeOffset MergedAt { get; private set; }

    public AccountId? UndoneBy { get; private set; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public IReadOnlyList<MovedRow> Moved => _moved;

    /// <summary>Whether the two can be one person's: a man's record must not come to hold a pregnancy, nor hide one.</summary>
    /// <returns><c>merge.same-patient</c> or <c>merge.other-gender</c>.</returns>
    public static Result MayJoin(Patient kept, Patient closed)
    {
        if (kept.Id == closed.Id) return MergeErrors.SamePatient;
        if (kept.Person.Gender != closed.Person.Gender) return MergeErrors.OtherGender;
        return Result.Success;
    }

    /// <summary>Closes one of two records that may be joined; the rows have been moved.</summary>
    public static PatientMerge Of(
        Patient kept, Patient closed, IEnumerable<MovedRow> moved, string reason, bool accountWasOpen, Signature signature)
    {
        var merge = new PatientMerge(kept.Id, closed.Id, reason, accountWasOpen, signature);
        merge._moved.AddRange(moved);
        kept.Absorb(closed);
        return merge;
    }

    /// <returns><c>merge.undone-already</c>, or <c>merge.merged-since</c> when the kept record has been closed by a later merge.</returns>
    public Result Undo(Patient kept, Patient closed, Signature signature)
    {
        if (UndoneAt is not null) return MergeErrors.UndoneAlready;
        if (kept.MergedInto is not null) return MergeErrors.MergedSince;

        (UndoneBy, UndoneAt) = (signature.By, signature.At);
        kept.Release(closed);
        return Result.Success;
    }
}
