using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

public static class PregnancyErrors
{
    private const string Date = "date";
    private const string Confirmed = "confirmed";

    public static readonly Error NotFound = Error.NotFound("pregnancy.not-found", "This patient has no such pregnancy.");

    public static readonly Error NotPossible = Error.Conflict(
        "pregnancy.not-possible", "No pregnancy is registered for a person recorded as male. Check that this is her record.");

    public static readonly Error OverlapUnconfirmed = Error.Invalid(
        "pregnancy.overlap-unconfirmed",
        "By this dating the pregnancy would have begun before her last one ended. If that is right, send it again with confirmed: true.")
        .At(Confirmed);

    public static readonly Error AgeUnconfirmed = Error.Invalid(
        "pregnancy.age-unconfirmed",
        "By her date of birth she is under 10 or over 55 years old. If that is right, send it again with confirmed: true.")
        .At(Confirmed);

    public static readonly Error AlreadyActive = Error.Conflict(
        "pregnancy.already-active", "She has an active pregnancy already. Record its outcome before a new one is registered.");

    public static readonly Error AfterMaternalDeath = Error.Conflict(
        "pregnancy.after-maternal-death", "Her death has been recorded as the outcome of a pregnancy; no further one can be registered.");

    public static readonly Error AlreadyEnded = Error.Conflict(
        "pregnancy.already-ended", "The outcome of this pregnancy has been recorded already.");

    public static readonly Error OutcomeFirst = Error.Conflict(
        "profile.outcome-first",
        "A pregnancy is on record as current. Her midwife records how it ended; then the profile follows by itself.");

    public static readonly Error LmpOfNoPregnancy = Error.Invalid(
        "profile.lmp-of-no-pregnancy", "Send pregnancy_status: pregnant with it; the profile says that she is not pregnant.")
        .At("lmp_date");

    public static readonly Error ContactInFuture = Error.Invalid("contact.in-future", "A contact is recorded once it took place.").At(Date);

    public static readonly Error ContactBeforePregnancy = Error.Invalid(
        "contact.before-pregnancy",
        "By its dating the pregnancy had not begun on that day. Check the day, or date the pregnancy anew first.")
        .At(Date);

    public static readonly Error ContactTooLate = Error.Invalid(
        "contact.too-late", "By its dating the pregnancy had lasted more than 45 weeks on that day. Date it anew, or record its outcome.")
        .At(Date);

    public static readonly Error ContactAfterOutcome = Error.Conflict(
        "contact.after-outcome", "This pregnancy had ended before that day.");

    public static readonly Error ContactAlreadyRecorded = Error.Conflict(
        "contact.already-recorded", "A contact on that day has been recorded already.");

    public static readonly Error OutcomeInFuture = Error.Invalid("outcome.in-future", "An outcome is recorded once it is known.").At(Date);

    public static readonly Error OutcomeOutsidePregnancy = Error.Invalid(
        "outcome.outside-pregnancy", "By its dating that day lies outside the pregnancy, which lasts 45 weeks at most.").At(Date);

    public static readonly Error OutcomeBeforeContact = Error.Invalid(
        "outcome.before-contact", "A contact on record is later than that day.").At(Date);

    public static readonly Error OutcomeUnconfirmed = Error.Invalid(
        "outcome.unconfirmed",
        "This outcome is improbable at that week of the pregnancy. If it is right, send it again with confirmed: true.")
        .At(Confirmed);
}
