using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>A value taken or stated on one day; it is never changed, a later one follows it.</summary>
public sealed class Measurement : Entity<MeasurementId>
{
    private Measurement()
    {
    } // EF Core

    private Measurement(PatientId patientId, PregnancyId? pregnancyId, Reading reading, DateOnly takenOn)
    {
        PatientId = patientId;
        PregnancyId = pregnancyId;
        Kind = reading.Kind;
        Value = reading.Value;
        Unit = reading.Unit;
        IsImprobable = reading.IsImprobable;
        TakenOn = takenOn;
    }

    public PatientId PatientId { get; private set; }

    /// <summary>The pregnancy that was current; null when none was on record yet.</summary>
    public PregnancyId? PregnancyId { get; private set; }

    public MeasurementKind Kind { get; private set; }

    public string Value { get; private set; } = "";

    public string? Unit { get; private set; }

    /// <summary>Improbable, and confirmed or typed by somebody whom nobody could ask.</summary>
    public bool IsImprobable { get; private set; }

    /// <summary>Local calendar date.</summary>
    public DateOnly TakenOn { get; private set; }

    /// <summary>The woman herself entered it.</summary>
    public bool IsSelfReported { get; private init; }

    public AccountId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Notes a value of today that nobody can be asked about any more: an improbable one is flagged.</summary>
    public static Measurement Stated(
        PatientId patientId, PregnancyId? current, Reading reading, AccountId by, bool byHerself, DateTimeOffset now) =>
        new(patientId, current, reading, LocalCalendar.DateOf(now)) { RecordedBy = by, IsSelfReported = byHerself, RecordedAt = now };

    /// <summary>Notes a value of a pregnancy.</summary>
    /// <param name="confirmed">The practitioner says that an improbable value is right.</param>
    /// <returns><c>measurement.in-future</c>, <c>measurement.outside-pregnancy</c> or <c>measurement.unconfirmed</c>.</returns>
    public static Result<Measurement> Taken(
        Pregnancy pregnancy, Reading reading, DateOnly takenOn, bool confirmed, AccountId by, DateTimeOffset now)
    {
        if (takenOn > LocalCalendar.DateOf(now)) return MeasurementErrors.InFuture;
        if (takenOn > pregnancy.Outcome?.Date || !pregnancy.AgeOn(takenOn).IsSuccess) return MeasurementErrors.OutsidePregnancy;
        if (reading.IsImprobable && !confirmed) return MeasurementErrors.Unconfirmed;

        return new Measurement(pregnancy.PatientId, pregnancy.Id, reading, takenOn) { RecordedBy = by, RecordedAt = now };
    }
}
