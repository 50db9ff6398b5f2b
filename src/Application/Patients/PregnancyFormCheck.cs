using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;

namespace MamaCare.Application.Patients;

/// <summary>The shape of what is said about a pregnancy; whether it can be is for the room of the pregnancies to say.</summary>
internal sealed class PregnancyFormCheck : AbstractValidator<PregnancyForm>
{
    private const int MaxLineLength = 200;
    private const int MaxEntries = 50;
    private const int MaxPlanLength = 2000;

    public PregnancyFormCheck()
    {
        RuleFor(p => p.PregnancyStatus).IsInEnum();
        RuleFor(p => p.MultiplePregnancy).IsInEnum();
        RuleFor(p => p.RiskLevel).IsInEnum();
        RuleFor(p => p.RiskFactors).Must(BeAShortList).WithMessage(ListTooLong);
        RuleFor(p => p.Complications).Must(BeAShortList).WithMessage(ListTooLong).OverridePropertyName("pregnancy_complications");
        RuleFor(p => p.BloodPressure).MustBeOneLine(MaxLineLength);
        RuleFor(p => p.EmergencyHospital).MustBeOneLine(MaxLineLength);
        RuleFor(p => p.BirthPlan).MaximumLength(MaxPlanLength).WithMessage($"At most {MaxPlanLength} characters.");
    }

    private static string ListTooLong => $"At most {MaxEntries} entries, of {MaxPlanLength} characters together.";

    private static bool BeAShortList(IReadOnlyList<string>? list) =>
        list is null || (list.Count <= MaxEntries && list.Sum(entry => entry.Length + 2) <= MaxPlanLength && list.All(e => e.IsOneLine()));
}
