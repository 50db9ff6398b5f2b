using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>Which outcomes to ask about twice.</summary>
public static class OutcomeRules
{
    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<(OutcomeKind Kind, GestationalAge Age), bool> Improbable = new(
        "outcome.improbable", 1,
        "To be confirmed and flagged: a live birth before 20w0d, a stillbirth before 22w0d, a miscarriage from 22w0d on.",
        "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), sheet ANC.End: stillbirth from 22 weeks; live birth: limit of this product, "
        + "awaiting sign-off", Since,
        ended => ended.Kind switch
        {
            OutcomeKind.LiveBirth => ended.Age.Weeks < 20,
            OutcomeKind.Stillbirth => ended.Age.Weeks < 22,
            OutcomeKind.Miscarriage => ended.Age.Weeks >= 22,
            _ => false,
        });

    public static IReadOnlyList<ClinicalRule> All { get; } = [Improbable];
}
