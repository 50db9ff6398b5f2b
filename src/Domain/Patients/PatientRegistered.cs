using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

public sealed record PatientRegistered(PatientId PatientId) : IPatientEvent;
