namespace MamaCare.WebApi.Patients;

public sealed class PatientsDoor;
