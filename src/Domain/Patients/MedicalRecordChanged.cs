using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>An entry was corrected or withdrawn; she is told that, not what it said.</summary>
/// <param name="Change">Counted from 1 for each entry.</param>
public sealed record MedicalRecordChanged(PatientId PatientId, MedicalRecordId MedicalRecordId, int Change, DateOnly On) : IPatientEvent;
