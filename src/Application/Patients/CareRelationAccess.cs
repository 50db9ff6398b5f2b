using MamaCare.Application.Common.Access;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>A record opens to the practitioners who care for her, and to nobody else.</summary>
internal sealed class CareRelationAccess(IPatientsDb db, ICurrentUser user) : IPatientAccess
{
    public async Task<bool> AllowsAsync(PatientId patientId, CancellationToken ct) =>
        user.AccountId is { } practitioner
        && await db.CareRelations.AnyAsync(r => r.AccountId == practitioner && r.PatientId == patientId, ct);
}
