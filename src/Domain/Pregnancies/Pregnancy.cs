using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>One pregnancy of one woman, from its registration to its outcome.</summary>
/// <remarks>
/// Invariants: one active pregnancy per patient (the database holds this too); registration and every contact lie within 0 to
/// 45 weeks of the dating in force, so that their weeks can always be told.
/// </remarks>
public sealed class Pregnancy : AggregateRoot<PregnancyId>
{
    private readonly List<DatingEntry> _datings = [];
    private readonly List<AntenatalContact> _contacts = [];

    private Pregnancy()
    {
    } // EF Core

    private Pregnancy(PatientId patientId, bool isImprobable, string? carePlace, DateOnly registeredOn)
    {
        PatientId = patientId;
        IsImprobable = isImprobable;
        CarePlace = carePlace;
        RegisteredOn = registeredOn;
    }

    public PatientId PatientId { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>At her age pregnancies are rare; the practitioner confirmed her age at registration.</summary>
    public bool IsImprobable { get; private set; }

    /// <summary>Name of the facility that cares for her, as messages to her call it.</summary>
    public string? CarePlace { get; private set; }

    public DateOnly DueDate { get; private set; }

    public DatingMethod DatingMethod { get; private set; }

    public PregnancyStatus Status { get; private set; } = PregnancyStatus.Active;

    public Outcome? Outcome { get; private set; }

    /// <summary>The dating history, oldest first.</summary>
    public IReadOnlyList<DatingEntry> Datings => _datings;

    /// <summary>Contacts held, in no particular order.</summary>
    public IReadOnlyList<AntenatalContact> Contacts => _contacts;

    public bool IsActive => Status is PregnancyStatus.Active;

    public bool IsSuboptimallyDated => DatingRules.Suboptimal.Evaluate((Evidence.Scan?.Date, DueDate));

    private DatingEvidence Evidence => _datings.Aggregate(DatingEvidence.None, (known, entry) => known.With(entry.Given));

    /// <summary>Registers a pregnancy that is under way today.</summary>
    /// <returns>
    /// <c>pregnancy.not-possible</c>; <c>gestation.not-begun</c>, <c>gestation.too-long</c> or <c>dating.before-her-birth</c>, pinned
    /// to the evidence at fault; or <c>pregnancy.age-unconfirmed</c> when her age is improbable and nobody said that it is right.
    /// </returns>
    public static Result<Pregnancy> Register(
        ExpectantMother mother, DatingEvidence evidence, string? carePlace, AccountId? by, DateTimeOffset now)
    {
        if (!MotherRules.Possible.Evaluate(mother.IsRecordedMale)) return PregnancyErrors.NotPossible;

        var today = LocalCalendar.DateOf(now);
        var improbableAge = MotherRules.ImprobableAge.Evaluate(mother.AgeOn(today));
        var pregnancy = new Pregnancy(mother.Id, improbableAge, carePlace, today);
        var dated = pregnancy.Date(evidence, mother.DateOfBirth, null, by, now);
        if (!dated.IsSuccess) return dated.Error;

        var overlaps = mother.LastEndedOn is { } ended && !MotherRules.AfterTheLast.Evaluate((Begins(pregnancy.DueDate), ended));
        if (improbableAge && !mother.IsConfirmed) return PregnancyErrors.AgeUnconfirmed;
        if (overlaps && !mother.IsConfirmed) return PregnancyErrors.OverlapUnconfirmed;

        pregnancy.IsImprobable |= overlaps;
        pregnancy.Changed();
        return pregnancy;
    }

    /// <summary>Adds evidence and weighs all of it again; the history keeps whether the due date moved.</summary>
    /// <param name="bornOn">The mother's date of birth.</param>
    /// <returns>
    /// <c>pregnancy.already-ended</c>, <c>gestation.not-begun</c>, <c>gestation.too-long</c>, <c>dating.before-her-birth</c>
    /// or <c>dating.after-record</c>.
    /// </returns>
    public Result Redate(DatingEvidence given, DateOnly bornOn, string reason, AccountId? by, DateTimeOffset now)
    {
        if (!IsActive) return PregnancyErrors.AlreadyEnded;

        var dated = Date(given, bornOn, reason, by, now);
        if (!dated.IsSuccess) return dated.Error;

        Changed();
        return Result.Success;
    }

    /// <summary>A contact took place; it may be entered later, even after the outcome, from the paper register.</summary>
    /// <returns>
    /// <c>contact.in-future</c>, <c>contact.after-outcome</c>, <c>contact.before-pregnancy</c>, <c>contact.too-late</c>
    /// or <c>contact.already-recorded</c>.
    /// </returns>
    public Result RecordContact(DateOnly day, ContactParticulars details, AccountId? by, DateTimeOffset now)
    {
        if (day > LocalCalendar.DateOf(now)) return PregnancyErrors.ContactInFuture;
        if (day > Outcome?.Date) return PregnancyErrors.ContactAfterOutcome;
        if (day < Begins(DueDate)) return PregnancyErrors.ContactBeforePregnancy;
        if (!AgeOn(day).IsSuccess) return PregnancyErrors.ContactTooLate;
        if (_contacts.Exists(c => c.HeldOn == day)) return PregnancyErrors.ContactAlreadyRecorded;

        _contacts.Add(new AntenatalContact(day, details, by, now));
        Changed();
        return Result.Success;
    }

    /// <summary>Ends the pregnancy; nothing is planned any more.</summary>
    /// <returns>
    /// <c>pregnancy.already-ended</c>, <c>outcome.in-future</c>, <c>outcome.outside-pregnancy</c>, <c>outcome.before-contact</c>,
    /// or <c>outcome.unconfirmed</c> when kind and weeks rarely go together and nobody said that they do.
    /// </returns>
    public Result CloseWith(OutcomeKind kind, DateOnly day, bool confirmed, AccountId? by, DateTimeOffset now)
    {
        if (!IsActive) return PregnancyErrors.AlreadyEnded;
        if (day > LocalCalendar.DateOf(now)) return PregnancyErrors.OutcomeInFuture;

        var age = AgeOn(day);
        if (!age.IsSuccess) return PregnancyErrors.OutcomeOutsidePregnancy;
        if (_contacts.Exists(c => c.HeldOn > day)) return PregnancyErrors.OutcomeBeforeContact;

        var improbable = OutcomeRules.Improbable.Evaluate((kind, age.Value));
        if (improbable && !confirmed) return PregnancyErrors.OutcomeUnconfirmed;

        Status = PregnancyStatus.Ended;
        Outcome = new Outcome(kind, day, age.Value.Weeks, improbable, by, now);
        Changed();
        return Result.Success;
    }

    public Result<GestationalAge> AgeOn(DateOnly day) => GestationalAge.On(day, DueDate);

    /// <summary>The contacts held and, while the pregnancy lasts, those ahead.</summary>
    public ContactSchedule Schedule()
    {
        var schedule = ContactSchedule.For(DueDate, RegisteredOn, _contacts.Select(c => c.HeldOn));
        return IsActive ? schedule : schedule.WithoutThoseAhead();
    }

    private static DateOnly Begins(DateOnly dueDate) => GestationalAge.FirstDayOf(0, dueDate);

    private Result Date(DatingEvidence given, DateOnly bornOn, string? reason, AccountId? by, DateTimeOffset now)
    {
        var evidence = Evidence.With(given);
        var dating = DatingRules.Order.Evaluate(evidence);
        if (given.Scan is { } scan && evidence.Scan is { } first && scan != first) dating = dating.SettingAside(scan, first);
        var field = DatingErrors.FieldOf(dating.Method);

        var age = GestationalAge.On(LocalCalendar.DateOf(now), dating.DueDate);
        if (!age.IsSuccess) return age.Error.At(field);

        // A period that does not decide today is weighed again with whatever comes later: it must be possible too.
        if (given.LastPeriod is { } period && FaultOf(period.Date, bornOn) is { } misstated)
            return misstated.At(DatingErrors.FieldOf(DatingMethod.Lmp));
        if (FaultOf(Begins(dating.DueDate), bornOn) is { } fault) return fault.At(field);

        _datings.Add(new DatingEntry(given, dating, _datings.Count == 0 ? null : DueDate, reason, by, now));
        (DueDate, DatingMethod) = (dating.DueDate, dating.Method);
        return Result.Success;
    }

    private Error? FaultOf(DateOnly beginning, DateOnly bornOn)
    {
        if (!MotherRules.BornBefore.Evaluate((beginning, bornOn))) return DatingErrors.BeforeHerBirth;
        return beginning > _contacts.Select(c => c.HeldOn).Append(RegisteredOn).Min() ? DatingErrors.AfterRecord : null;
    }

    private void Changed() => Raise(() => new PregnancyChanged(Id, PatientId));
}
