using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

internal sealed class CareCircle(IPatientsDb db, ICurrentUser user, TimeProvider clock) : ICareCircle
{
    public async Task SawAsync(PatientId patientId, CancellationToken ct)
    {
        if (user.HospitalId is not { } hospital) return;

        var now = clock.GetUtcNow();
        var open = await db.CareRelations.AsNoTracking().OpenTo(user, now).Where(r => r.PatientId == patientId).ToListAsync(ct);
        if (open.Any(r => r.HospitalId == hospital) || open.All(r => r.Reason is CareReason.BreakGlass)) return;

        db.CareRelations.Add(CareRelation.Seen(patientId, hospital, now));
    }
}
