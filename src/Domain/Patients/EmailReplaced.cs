using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>Another e-mail address stands in her record, or none; the former one has to be told.</summary>
public sealed record EmailReplaced(PatientId PatientId) : IPatientEvent;
