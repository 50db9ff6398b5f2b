using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>Somebody outside her care has opened her record in an emergency.</summary>
public sealed record GlassBroken(CareRelationId Id, PatientId PatientId, AccountId By, DateTimeOffset At) : IPatientEvent;
