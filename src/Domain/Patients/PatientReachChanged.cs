using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>What messages to her depend on has changed: an address, a consent, her language, her emergency contact or her name.</summary>
public sealed record PatientReachChanged(PatientId PatientId) : IPatientEvent;
