using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>How the age of a pregnancy is counted.</summary>
public static class GestationRules
{
    /// <summary>From the first day of the last menstrual period, with a cycle of 28 days. Source: Naegele's rule.</summary>
    public const int DaysToDueDate = 280;

    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<(DateOnly Day, DateOnly DueDate), int> Age = new(
        "gestation.age", 1,
        "Gestational age in days is 280 minus the days from that day to the due date; shown as completed weeks and days.",
        "Naegele's rule; accepted obstetric practice", Since,
        on => DaysToDueDate - (on.DueDate.DayNumber - on.Day.DayNumber));

    /// <summary>From completed days to whether the dates must be wrong.</summary>
    public static readonly ClinicalRule<int, bool> TooLong = new(
        "gestation.too-long", 1,
        "A pregnancy of more than 45 weeks and 0 days is refused: the dates are wrong, not the pregnancy late.",
        "Physically impossible value as listed by this product; awaiting sign-off", Since,
        days => days > 45 * 7);

    public static readonly ClinicalRule<int, Trimester> Trimesters = new(
        "gestation.trimesters", 1,
        "First trimester 0w0d to 12w6d, second 13w0d to 27w6d, third from 28w0d.",
        "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), sheet DT.25; chosen over the strata of ANC.IND.7 and ACOG's 13w6d", Since,
        weeks => weeks switch { < 13 => Trimester.First, < 28 => Trimester.Second, _ => Trimester.Third });

    public static IReadOnlyList<ClinicalRule> All { get; } = [Age, TooLong, Trimesters];
}
