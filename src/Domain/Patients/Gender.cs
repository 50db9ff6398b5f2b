namespace MamaCare.Domain.Patients;

/// <summary>Administrative gender, with the members of FHIR's value set.</summary>
public enum Gender
{
    Male,
    Female,
    Other,
    Unknown,
}
