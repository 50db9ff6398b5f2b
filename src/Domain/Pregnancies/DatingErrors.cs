using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>Refused evidence, pinned to the field that every request for a dating shares.</summary>
public static class DatingErrors
{
    private const string Lmp = "lmp_date";
    private const string ScanDate = "ultrasound.date";
    private const string TransferDate = "ivf.transfer_date";

    public static readonly Error LmpInFuture = Error.Invalid(
        "dating.lmp-in-future", "The last menstrual period cannot lie in the future.").At(Lmp);

    public static readonly Error LmpTooLongAgo = Error.Invalid(
        "dating.lmp-too-long-ago", "The last menstrual period lies more than 45 weeks back; it cannot belong to a current pregnancy.")
        .At(Lmp);

    public static readonly Error CycleNotRegular = Error.Invalid(
        "dating.cycle-not-regular", "A regular cycle has 20 to 45 days. Leave it out if her cycle is irregular.").At("cycle_length_days");

    public static readonly Error ScanInFuture = Error.Invalid("dating.scan-in-future", "The scan cannot lie in the future.").At(ScanDate);

    public static readonly Error ScanTooLongAgo = Error.Invalid(
        "dating.scan-too-long-ago", "The scan lies more than 45 weeks back; it cannot belong to a current pregnancy.")
        .At(ScanDate);

    public static readonly Error ScanWeeks = Error.Invalid(
        "dating.scan-weeks", "A scan measures 4 to 44 completed weeks.").At("ultrasound.weeks");

    public static readonly Error ScanDays = Error.Invalid(
        "dating.scan-days", "Beside the completed weeks there are 0 to 6 days.").At("ultrasound.days");

    public static readonly Error TransferInFuture = Error.Invalid(
        "dating.transfer-in-future", "The transfer cannot lie in the future.").At(TransferDate);

    public static readonly Error TransferTooLongAgo = Error.Invalid(
        "dating.transfer-too-long-ago", "The transfer lies more than 45 weeks back; it cannot belong to a current pregnancy.")
        .At(TransferDate);

    public static readonly Error EmbryoAge = Error.Invalid(
        "dating.embryo-age", "An embryo is transferred 0 to 6 days after fertilisation.").At("ivf.embryo_age_days");

    public static readonly Error AfterRecord = Error.Invalid(
        "dating.after-record", "By this dating the pregnancy would have begun after its registration or after a contact on record.");

    public static readonly Error BeforeHerBirth = Error.Invalid(
        "dating.before-her-birth", "By this dating the pregnancy would have begun before the mother was born, or on that day.");

    /// <summary>The field whose value decided the date.</summary>
    public static string FieldOf(DatingMethod method) => method switch
    {
        DatingMethod.Lmp => Lmp,
        DatingMethod.Ultrasound => ScanDate,
        DatingMethod.Ivf => TransferDate,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No field for this method."),
    };
}
