using MamaCare.Application.Patients;
using MamaCare.Application.Patients.Contracts;

namespace MamaCare.WebApi.Patients;

/// <summary>Profile P of a woman: a view of her current pregnancy and its latest values, null where nothing is known.</summary>
internal sealed record WomansProfileDto : ProfileDto
{
    public WomansProfileDto(PatientProfile patient, PregnancyFacts pregnancy)
        : base(patient)
    {
        var values = pregnancy.Values;
        PregnancyStatus = values.PregnancyStatus;
        PreviousPregnancies = values.PreviousPregnancies;
        LmpDate = values.LmpDate;
        DueDate = pregnancy.DueDate;
        GestationalAge = pregnancy.GestationalAge;
        GestationalAgeDays = pregnancy.GestationalAgeDays;
        MultiplePregnancy = values.MultiplePregnancy;
        RiskLevel = values.RiskLevel;
        RiskFactors = values.RiskFactors ?? [];
        BloodPressure = values.BloodPressure;
        Hemoglobin = values.Haemoglobin;
        BloodSugar = values.BloodSugar;
        Weight = values.Weight;
        PrenatalVitamins = values.PrenatalVitamins;
        PregnancyComplications = Joined(values.Complications);
        EmergencyHospital = values.EmergencyHospital;
        BirthPlan = values.BirthPlan;
    }

    public StatedPregnancy? PregnancyStatus { get; }

    public int? PreviousPregnancies { get; }

    public DateOnly? LmpDate { get; }

    /// <summary>From the dating in force.</summary>
    public DateOnly? DueDate { get; }

    /// <summary>Completed weeks today.</summary>
    public int? GestationalAge { get; }

    /// <summary>The same in completed days altogether.</summary>
    public int? GestationalAgeDays { get; }

    public StatedMultiple? MultiplePregnancy { get; }

    public StatedRisk? RiskLevel { get; }

    public IReadOnlyList<string> RiskFactors { get; }

    /// <summary>mmHg, like 120/80.</summary>
    public string? BloodPressure { get; }

    /// <summary>g/dL.</summary>
    public decimal? Hemoglobin { get; }

    /// <summary>mg/dL.</summary>
    public decimal? BloodSugar { get; }

    /// <summary>kg.</summary>
    public decimal? Weight { get; }

    public bool? PrenatalVitamins { get; }

    /// <summary>One text with commas, or null.</summary>
    public string? PregnancyComplications { get; }

    public string? EmergencyHospital { get; }

    public string? BirthPlan { get; }
}
