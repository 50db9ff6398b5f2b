namespace MamaCare.Domain.Patients;

/// <summary>Why a practitioner may see her record.</summary>
public enum CareReason
{
    Registered,
}
