namespace MamaCare.Domain.Pregnancies;

/// <summary>What a measurement is of. The first four are measured, the others are stated.</summary>
public enum MeasurementKind
{
    BloodPressure,
    Haemoglobin,
    BloodSugar,
    Weight,
    PregnancyStatus,
    PreviousPregnancies,
    MultiplePregnancy,
    RiskLevel,
    RiskFactors,
    PrenatalVitamins,
    Complications,
    EmergencyHospital,
    BirthPlan,
}
