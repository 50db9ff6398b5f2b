using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>A pregnancy was registered, dated anew, seen at a contact or ended: whatever was derived from it is out of date.</summary>
public sealed record PregnancyChanged(PregnancyId PregnancyId, PatientId PatientId) : IPatientEvent;
