using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>From evidence to the due date.</summary>
public static class DatingRules
{
    private const string Acog = "ACOG Committee Opinion 700 (2017), Methods for Estimating the Due Date";
    private const string Plausibility = "Plausibility limit of this product; awaiting sign-off";

    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<(DateOnly Day, DateOnly Today), bool> PossibleDay = new(
        "dating.possible-day", 1,
        "A last menstrual period, a scan or a transfer of a current pregnancy lies today or up to 45 weeks back; other days are refused.",
        Plausibility, Since,
        evidence => evidence.Day <= evidence.Today && !GestationRules.TooLong.Evaluate(evidence.Today.DayNumber - evidence.Day.DayNumber));

    public static readonly ClinicalRule<LastMenstrualPeriod, DateOnly> Naegele = new(
        "dating.naegele", 1,
        "Due date is the first day of the last menstrual period plus 280 days, plus the days by which a regular cycle is longer than 28.",
        "Naegele's rule; accepted obstetric practice", Since,
        period => period.Date.AddDays(GestationRules.DaysToDueDate + (period.CycleLengthDays ?? 28) - 28));

    public static readonly ClinicalRule<int, bool> RegularCycle = new(
        "dating.regular-cycle", 1,
        "The due date is corrected for a regular cycle of 20 to 45 days; outside it the cycle counts as irregular and is left out.",
        Plausibility, Since,
        days => days is >= 20 and <= 45);

    public static readonly ClinicalRule<UltrasoundScan, DateOnly> Ultrasound = new(
        "dating.ultrasound", 1,
        "Due date is the day of the scan plus 280 days, minus the gestational age that was measured.",
        "Accepted obstetric practice", Since,
        scan => scan.Date.AddDays(GestationRules.DaysToDueDate - scan.AgeInDays));

    /// <summary>From completed weeks to whether a scan can have measured them.</summary>
    public static readonly ClinicalRule<int, bool> MeasurableWeek = new(
        "dating.measurable-week", 1,
        "A scan measures a gestational age from 4w0d to 44w6d.",
        Plausibility, Since,
        weeks => weeks is >= 4 and <= 44);

    public static readonly ClinicalRule<EmbryoTransfer, DateOnly> Ivf = new(
        "dating.ivf", 1,
        "Due date is the day of transfer plus 266 days, minus the age of the embryo: 261 for a day-5 embryo, 263 for a day-3 embryo.",
        Acog, Since,
        transfer => transfer.Date.AddDays(266 - transfer.EmbryoAgeDays));

    public static readonly ClinicalRule<int, bool> EmbryoAge = new(
        "dating.embryo-age", 1,
        "An embryo is transferred 0 to 6 days after fertilisation.",
        Plausibility, Since,
        days => days is >= 0 and <= 6);

    /// <summary>From the age by last menstrual period on the day of the scan, in days, to the difference that still keeps it.</summary>
    public static readonly ClinicalRule<int, int> Redating = new(
        "dating.redating", 1,
        "Keep the last menstrual period unless the scan differs by more than: 5 days up to 8w6d, 7 days up to 15w6d, "
        + "10 days up to 21w6d, 14 days up to 27w6d, 21 days from 28w0d, by the age that the last menstrual period gives.",
        Acog + ", table 1", Since,
        days => days switch { < 9 * 7 => 5, < 16 * 7 => 7, < 22 * 7 => 10, < 28 * 7 => 14, _ => 21 });

    public static readonly ClinicalRule<DatingEvidence, Dating> Order = new(
        "dating.order", 1,
        "An embryo transfer decides. Otherwise the last menstrual period does, unless the earliest scan differs too much "
        + "(dating.redating); later scans do not move the date. A scan decides alone when no period is known.",
        Acog, Since,
        Dating.Pick);

    public static readonly ClinicalRule<(DateOnly? FirstScan, DateOnly DueDate), bool> Suboptimal = new(
        "dating.suboptimal", 1,
        "A pregnancy without a scan before 22w0d to confirm or correct its date is suboptimally dated.",
        Acog + ", abstract", Since,
        dated => dated.FirstScan is not { } scan || scan >= GestationalAge.FirstDayOf(22, dated.DueDate));

    public static IReadOnlyList<ClinicalRule> All { get; } =
        [PossibleDay, Naegele, RegularCycle, Ultrasound, MeasurableWeek, Ivf, EmbryoAge, Redating, Order, Suboptimal];
}
