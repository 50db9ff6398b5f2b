using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>One entry of a medical record. It is corrected, never deleted: what it said before stays in its history.</summary>
public sealed class MedicalRecord : AggregateRoot<MedicalRecordId>
{
    private readonly List<MedicalRecordVersion> _earlier = [];

    private MedicalRecord()
    {
    } // EF Core

    private MedicalRecord(PatientId patientId, MedicalFacts facts, string? authorName, Signature signature)
    {
        PatientId = patientId;
        Facts = facts;
        Author = signature.By;
        AuthorName = authorName;
        RecordedAt = signature.At;
    }

    public PatientId PatientId { get; private set; }

    public MedicalFacts Facts { get; private set; } = null!;

    public EntryStatus Status { get; private set; } = EntryStatus.Active;

    public AccountId Author { get; private set; }

    /// <summary>Name of the practitioner who wrote it; null when the patient did.</summary>
    public string? AuthorName { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>What it said before, oldest first.</summary>
    public IReadOnlyList<MedicalRecordVersion> Earlier => _earlier;

    /// <summary>Whose words stand in it now: its author's, unless the patient has corrected them.</summary>
    public bool IsInAuthorsWords => _earlier.Count == 0 || _earlier[^1].ReplacedBy == Author;

    /// <param name="authorName">Of a practitioner; null when the patient writes herself.</param>
    /// <returns><c>medical-record.in-future</c>.</returns>
    public static Result<MedicalRecord> Write(PatientId patientId, MedicalFacts facts, string? authorName, Signature signature)
    {
        if (facts.Date > LocalCalendar.DateOf(signature.At)) return MedicalRecordErrors.InFuture;
        return new MedicalRecord(patientId, facts, authorName, signature);
    }

    /// <summary>Whose correction counts: the one who wrote it, and the patient whose record it is.</summary>
    public bool MayBeChangedBy(AccountId account, bool isPatient) => isPatient || account == Author;

    /// <returns><c>medical-record.in-future</c>.</returns>
    public Result Correct(MedicalFacts facts, string? reason, Signature signature)
    {
        if (facts.Date > LocalCalendar.DateOf(signature.At)) return MedicalRecordErrors.InFuture;
        if (facts == Facts) return Result.Success;

        Keep(EntryStatus.Corrected, reason, signature);
        Facts = facts;
        return Result.Success;
    }

    public void Withdraw(string? reason, Signature signature) => Keep(EntryStatus.EnteredInError, reason, signature);

    private void Keep(EntryStatus status, string? reason, Signature signature)
    {
        _earlier.Add(new MedicalRecordVersion(Facts, reason, signature));
        Status = status;
        var change = _earlier.Count;
        Raise(() => new MedicalRecordChanged(PatientId, Id, change, LocalCalendar.DateOf(signature.At)));
    }
}
