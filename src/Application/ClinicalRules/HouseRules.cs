using MamaCare.Domain.Children;
using MamaCare.Domain.ClinicalRules;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.ClinicalRules;

/// <summary>Gathers the rules of all rooms; a test finds the one that was left out.</summary>
internal static class HouseRules
{
    public static RuleRegister Gather() =>
        new(
        [
            .. MotherRules.All, .. GestationRules.All, .. DatingRules.All, .. ContactRules.All, .. OutcomeRules.All,
            .. MeasurementRules.All, .. BirthRules.All,
        ]);
}
