using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

public static class PatientErrors
{
    /// <summary>Says that, never who: the same words whether the address, or phone, name and birth date, were known.</summary>
    public static readonly Error AlreadyRegistered = Error.Conflict(
        "patient.already-registered", "Somebody is registered with these details already. Look for her by name or patient number first.");

    /// <summary>A warning for staff; who it may be stands in the details.</summary>
    public static readonly Error PossibleDuplicate = Error.Conflict(
        "patient.possible-duplicate",
        "Somebody very like her is registered already. If none of the candidates is her, send it again with confirmed: true.");

    public static readonly Error WrongPin = Error.Invalid("patient.wrong-pin", "This is not your PIN.").At("pin");

    public static readonly Error NotClosed = Error.Conflict("patient.not-closed", "This account has not been closed by its owner.");

    public static readonly Error NothingToConfirm = Error.Conflict(
        "patient.nothing-to-confirm", "She has no e-mail address, or it is known to be hers already.");

    public static readonly Error NumberUnknown = Error.NotFound("patient-number.unknown", "No patient has this number.");

    public static readonly Error PregnancyUnderWay = Error.Conflict(
        "patient.pregnancy-under-way",
        "A pregnancy is under way in this record, so the gender cannot become male. Record how it ended first, or withdraw it.");

    public static readonly Error NumberNotValid = Error.Invalid(
        "patient-number.not-valid", "This is not a patient number. It has ten digits, like 481 902 3372; one of them may be mistyped.");

    public static readonly Error BornInTheFuture = Error.Invalid("patient.born-in-the-future", "The date of birth lies in the future.");

    public static readonly Error BornTooLongAgo = Error.Invalid(
        "patient.born-too-long-ago", $"The date of birth lies more than {Person.MaxAgeInYears} years ago.");

    public static readonly Error BloodGroupNotValid = Error.Invalid(
        "blood-group.not-valid", $"Unknown blood group. Use one of: {string.Join(", ", BloodGroup.All)}.");
}
