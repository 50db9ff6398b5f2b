using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Common.Access;

/// <summary>Whether this record is open to the current user: her own, or one in a care relation.</summary>
public interface IPatientAccess
{
    Task<bool> AllowsAsync(PatientId patientId, CancellationToken ct);
}
