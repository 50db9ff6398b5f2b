using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>Which values cannot be, and which to ask about twice. A very sick woman's values pass.</summary>
public static class MeasurementRules
{
    private const string Plausibility = "Physically impossible value as listed by this product; awaiting sign-off";
    private const string Improbability = "Plausibility limit of this product; awaiting sign-off";

    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<(int Systolic, int Diastolic), bool> PossiblePressure = new(
        "measurement.blood-pressure.possible", 1,
        "A blood pressure has its systolic value above its diastolic one, both between 10 and 350 mmHg; others are refused.",
        Plausibility, Since,
        pressure => pressure.Systolic > pressure.Diastolic && pressure is { Systolic: <= 350, Diastolic: >= 10 });

    public static readonly ClinicalRule<(int Systolic, int Diastolic), bool> ImprobablePressure = new(
        "measurement.blood-pressure.improbable", 1,
        "To be confirmed and flagged: systolic under 60 or over 240 mmHg, diastolic under 30 or over 150 mmHg.",
        Improbability, Since,
        pressure => pressure.Systolic is < 60 or > 240 || pressure.Diastolic is < 30 or > 150);

    /// <summary>From g/dL.</summary>
    public static readonly ClinicalRule<decimal, bool> PossibleHaemoglobin = new(
        "measurement.haemoglobin.possible", 1,
        "Haemoglobin is above 0 and at most 25 g/dL; other values are refused.",
        Plausibility, Since,
        grams => grams is > 0 and <= 25);

    /// <summary>From g/dL.</summary>
    public static readonly ClinicalRule<decimal, bool> ImprobableHaemoglobin = new(
        "measurement.haemoglobin.improbable", 1,
        "To be confirmed and flagged: haemoglobin under 3 or over 18 g/dL.",
        Improbability, Since,
        grams => grams is < 3 or > 18);

    /// <summary>From mg/dL.</summary>
    public static readonly ClinicalRule<decimal, bool> PossibleSugar = new(
        "measurement.blood-sugar.possible", 1,
        "Blood sugar is above 0 and at most 2000 mg/dL; other values are refused.",
        Plausibility, Since,
        milligrams => milligrams is > 0 and <= 2000);

    /// <summary>From mg/dL.</summary>
    public static readonly ClinicalRule<decimal, bool> ImprobableSugar = new(
        "measurement.blood-sugar.improbable", 1,
        "To be confirmed and flagged: blood sugar under 30 mg/dL, which is often a value in mmol/L, or over 600 mg/dL.",
        Improbability, Since,
        milligrams => milligrams is < 30 or > 600);

    /// <summary>From kg.</summary>
    public static readonly ClinicalRule<decimal, bool> PossibleWeight = new(
        "measurement.weight.possible", 1,
        "A woman's weight is above 10 and at most 400 kg; other values are refused.",
        Plausibility, Since,
        kilograms => kilograms is > 10 and <= 400);

    /// <summary>From kg.</summary>
    public static readonly ClinicalRule<decimal, bool> ImprobableWeight = new(
        "measurement.weight.improbable", 1,
        "To be confirmed and flagged: a weight under 30 or over 180 kg.",
        Improbability, Since,
        kilograms => kilograms is < 30 or > 180);

    public static readonly ClinicalRule<int, bool> PossibleCount = new(
        "measurement.previous-pregnancies.possible", 1,
        "A woman has had 0 to 30 pregnancies before this one; other numbers are refused.",
        Plausibility, Since,
        count => count is >= 0 and <= 30);

    public static readonly ClinicalRule<int, bool> ImprobableCount = new(
        "measurement.previous-pregnancies.improbable", 1,
        "To be confirmed and flagged: more than 14 pregnancies before this one.",
        "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), ANC.B6.DE23: gravida 1 to 15, this one included; awaiting sign-off", Since,
        count => count > 14);

    /// <summary>From the days since her last birth.</summary>
    public static readonly ClinicalRule<int, bool> IsPostpartum = new(
        "measurement.postpartum", 1,
        "A woman counts as postpartum up to and including the 42nd day after a live birth or stillbirth.",
        "WHO recommendations on maternal and newborn care for a positive postnatal experience (2022): the first six weeks; "
        + "awaiting sign-off", Since,
        days => days <= 42);

    public static IReadOnlyList<ClinicalRule> All { get; } =
    [
        PossiblePressure, ImprobablePressure, PossibleHaemoglobin, ImprobableHaemoglobin, PossibleSugar, ImprobableSugar,
        PossibleWeight, ImprobableWeight, PossibleCount, ImprobableCount, IsPostpartum,
    ];
}
