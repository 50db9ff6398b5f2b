namespace MamaCare.Domain.Patients;

/// <summary>What an entry of a medical record says.</summary>
/// <param name="Date">Local calendar date of what happened.</param>
/// <param name="Doctor">Name of whoever treated her.</param>
/// <param name="Hospital">Name of the place.</param>
public sealed record MedicalFacts(DateOnly Date, string Diagnosis, string Treatment, string? Medication, string Doctor, string Hospital)
{
    public const int MaxTextLength = 2000;
    public const int MaxNameLength = 200;
}
