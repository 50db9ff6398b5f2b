using MamaCare.Domain.Common;

namespace MamaCare.Domain.Children;

/// <summary>Which births cannot be, and which to ask about twice.</summary>
public static class BirthRules
{
    private const string Kit = "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), ANC.End";
    private const string Plausibility = "Physically impossible value as listed by this product; awaiting sign-off";

    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<(DateOnly Born, DateOnly Today), bool> Happened = new(
        "birth.happened", 1,
        "A birth is recorded on its day or later; a date in the future is refused.",
        Plausibility, Since,
        birth => birth.Born <= birth.Today);

    public static readonly ClinicalRule<(DateOnly Child, DateOnly Mother), bool> AfterTheMother = new(
        "birth.after-the-mother", 1,
        "A child is born after the mother; a date that says otherwise is refused.",
        Plausibility, Since,
        born => born.Child > born.Mother);

    /// <summary>From grams.</summary>
    public static readonly ClinicalRule<int, bool> PossibleWeight = new(
        "birth.weight.possible", 1,
        "A birth weight is above 0 and at most 10000 g; other values are refused.",
        Kit + ".23 and the limits of this product; awaiting sign-off", Since,
        grams => grams is > 0 and <= 10_000);

    /// <summary>From grams.</summary>
    public static readonly ClinicalRule<int, bool> ImprobableWeight = new(
        "birth.weight.improbable", 1,
        "To be confirmed and flagged: a birth weight under 300 or over 7000 g.",
        Kit + ".23 and the limits of this product; awaiting sign-off", Since,
        grams => grams is < 300 or > 7000);

    public static readonly ClinicalRule<int, bool> PossibleApgar = new(
        "birth.apgar.possible", 1,
        "An Apgar score is a whole number from 0 to 10; others are refused.",
        "V. Apgar, A proposal for a new method of evaluation of the newborn infant, 1953; awaiting sign-off", Since,
        score => score is >= 0 and <= 10);

    public static IReadOnlyList<ClinicalRule> All { get; } = [Happened, AfterTheMother, PossibleWeight, ImprobableWeight, PossibleApgar];
}
