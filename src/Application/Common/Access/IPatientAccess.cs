using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Common.Access;

/// <summary>Whether the current user stands in a care relation with this patient.</summary>
public interface IPatientAccess
{
    Task<bool> AllowsAsync(PatientId patientId, CancellationToken ct);
}
