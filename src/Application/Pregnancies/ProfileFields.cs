using System.Globalization;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.Pregnancies;

/// <summary>The fields of a profile that are kept as measurements, with what is said in each.</summary>
internal static class ProfileFields
{
    /// <summary>As clients write it.</summary>
    public static string Name(MeasurementKind kind) => kind switch
    {
        MeasurementKind.BloodPressure => "blood_pressure",
        MeasurementKind.Haemoglobin => "hemoglobin",
        MeasurementKind.BloodSugar => "blood_sugar",
        MeasurementKind.Weight => "weight",
        MeasurementKind.PregnancyStatus => "pregnancy_status",
        MeasurementKind.PreviousPregnancies => "previous_pregnancies",
        MeasurementKind.MultiplePregnancy => "multiple_pregnancy",
        MeasurementKind.RiskLevel => "risk_level",
        MeasurementKind.RiskFactors => "risk_factors",
        MeasurementKind.PrenatalVitamins => "prenatal_vitamins",
        MeasurementKind.Complications => "pregnancy_complications",
        MeasurementKind.EmergencyHospital => "emergency_hospital",
        MeasurementKind.BirthPlan => "birth_plan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No field for this kind."),
    };

    /// <summary>Everything of the form that says something, in words; an empty list takes back the one before.</summary>
    public static IEnumerable<(MeasurementKind Kind, string Text)> SaidIn(PregnancyForm form)
    {
        (MeasurementKind Kind, string? Text)[] all =
        [
            (MeasurementKind.PregnancyStatus, StatedWords.Write(form.PregnancyStatus)),
            (MeasurementKind.PreviousPregnancies, form.PreviousPregnancies?.ToString(CultureInfo.InvariantCulture)),
            (MeasurementKind.MultiplePregnancy, StatedWords.Write(form.MultiplePregnancy)),
            (MeasurementKind.RiskLevel, StatedWords.Write(form.RiskLevel)),
            (MeasurementKind.RiskFactors, StatedWords.Write(form.RiskFactors)),
            (MeasurementKind.BloodPressure, form.BloodPressure.OrNothing()),
            (MeasurementKind.Haemoglobin, form.Haemoglobin?.ToString(CultureInfo.InvariantCulture)),
            (MeasurementKind.BloodSugar, form.BloodSugar?.ToString(CultureInfo.InvariantCulture)),
            (MeasurementKind.Weight, form.Weight?.ToString(CultureInfo.InvariantCulture)),
            (MeasurementKind.PrenatalVitamins, StatedWords.Write(form.PrenatalVitamins)),
            (MeasurementKind.Complications, StatedWords.Write(form.Complications)),
            (MeasurementKind.EmergencyHospital, form.EmergencyHospital.OrNothing()),
            (MeasurementKind.BirthPlan, form.BirthPlan.OrNothing()),
        ];
        return all.Where(field => field.Text is not null).Select(field => (field.Kind, field.Text!));
    }
}
