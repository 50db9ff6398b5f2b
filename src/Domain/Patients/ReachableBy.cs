namespace MamaCare.Domain.Patients;

/// <summary>The way by which reminders come to her today.</summary>
public enum ReachableBy
{
    Email,
    EmergencyContact,
    Nobody,
}
