using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>Whose pregnancy is registered, and whose to ask about twice.</summary>
public static class MotherRules
{
    private const string Plausibility = "Physically impossible value as listed by this product; awaiting sign-off";

    private static readonly DateOnly Since = new(2026, 1, 1);

    /// <summary>From whether the person is recorded as male.</summary>
    public static readonly ClinicalRule<bool, bool> Possible = new(
        "mother.possible", 1,
        "No pregnancy is registered for a person recorded as male; one recorded as female, other or unknown is not turned away.",
        Plausibility, Since,
        isRecordedMale => !isRecordedMale);

    public static readonly ClinicalRule<(DateOnly Begins, DateOnly DateOfBirth), bool> BornBefore = new(
        "mother.born-before", 1,
        "A pregnancy begins after the day of the mother's birth; a dating or a last menstrual period that says otherwise is refused.",
        Plausibility, Since,
        pregnancy => pregnancy.Begins > pregnancy.DateOfBirth);

    /// <summary>From completed years on the day of registration.</summary>
    public static readonly ClinicalRule<int, bool> ImprobableAge = new(
        "mother.improbable-age", 1,
        "To be confirmed and flagged: a mother under 10 or over 55 completed years on the day her pregnancy is registered.",
        "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), indicators: the youngest stratum begins at 10 years; 55 years: accepted "
        + "professional knowledge, awaiting sign-off", Since,
        years => years is < 10 or > 55);

    public static readonly ClinicalRule<(DateOnly Begins, DateOnly LastEndedOn), bool> AfterTheLast = new(
        "mother.after-the-last", 1,
        "To be confirmed and flagged: a pregnancy that would have begun more than 21 days before her last birth or loss; conception "
        + "is 14 days after the beginning, and 7 days are left for the error of the dating.",
        Plausibility, Since,
        pregnancy => pregnancy.Begins.AddDays(21) >= pregnancy.LastEndedOn);

    public static IReadOnlyList<ClinicalRule> All { get; } = [Possible, BornBefore, ImprobableAge, AfterTheLast];
}
