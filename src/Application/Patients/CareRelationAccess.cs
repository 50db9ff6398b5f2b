using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>A record opens to the patient herself and to the practitioners who care for her, and to nobody else.</summary>
internal sealed class CareRelationAccess(IPatientsDb db, IPatientRegister register, ICurrentUser user) : IPatientAccess
{
    public async Task<bool> AllowsAsync(PatientId patientId, CancellationToken ct)
    {
        if (user.AccountId is not { } me) return false;
        if (user.Role is Role.Individual) return await register.FindOwnAsync(me, ct) == patientId;

        return await db.CareRelations.AnyAsync(r => r.AccountId == me && r.PatientId == patientId, ct);
    }
}
