namespace MamaCare.Domain.Patients;

public enum ConsentSubject
{
    Email,
    Sms,
    EmergencyContact,
}
