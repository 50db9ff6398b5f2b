using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

public static class MeasurementErrors
{
    public static readonly Error PressureNotReadable = Error.Invalid(
        "measurement.not-readable", "Write a blood pressure as two whole numbers in mmHg, the higher first: 120/80.");

    public static readonly Error NumberNotReadable = Error.Invalid("measurement.not-readable", "This must be a number.");

    public static readonly Error CountNotReadable = Error.Invalid("measurement.not-readable", "This must be a whole number.");

    public static readonly Error TextTooLong = Error.Invalid(
        "measurement.too-long", $"At most {Reading.MaxLength} characters.");

    public static readonly Error Unconfirmed = Error.Invalid(
        "measurement.unconfirmed", "This value is improbable. If it is right, send it again with confirmed: true.").At("confirmed");

    public static readonly Error InFuture = Error.Invalid("measurement.in-future", "A measurement is recorded once it was taken.")
        .At("taken_on");

    public static readonly Error OutsidePregnancy = Error.Invalid(
        "measurement.outside-pregnancy",
        "By its dating that day lies outside this pregnancy. Check the day, or date the pregnancy anew first.")
        .At("taken_on");

    public static Error Impossible(ClinicalRule rule) => Error.Invalid("measurement.impossible", rule.Statement);
}
