using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>A record opens to the person it is about and to those who care for her, and to nobody else.</summary>
internal sealed class CareRelationAccess(
    IPatientsDb db, IPatientRegister register, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
    : IPatientAccess
{
    public async Task<bool> AllowsAsync(PatientId patientId, CancellationToken ct)
    {
        if (user.AccountId is not { } me) return false;
        if (user.Role is Role.Individual) return await register.FindOwnAsync(me, ct) == patientId;

        var grounds = await db.CareRelations.OpenTo(user, clock.GetUtcNow())
            .Where(r => r.PatientId == patientId).Select(r => r.Reason).ToListAsync(ct);
        if (grounds.Count > 0 && grounds.TrueForAll(reason => reason is CareReason.BreakGlass)) trail.InEmergency();
        return grounds.Count > 0;
    }
}

internal static class CareRelations
{
    /// <summary>The glass is this user's only way to her record.</summary>
    public static async Task<bool> IsEmergencyAsync(
        this IQueryable<CareRelation> relations, ICurrentUser user, PatientId patientId, DateTimeOffset now, CancellationToken ct)
    {
        var grounds = await relations.OpenTo(user, now).Where(r => r.PatientId == patientId).Select(r => r.Reason).ToListAsync(ct);
        return grounds.Count > 0 && grounds.TrueForAll(reason => reason is CareReason.BreakGlass);
    }

    /// <summary>The relations in force that open a record to this user: one's own and those of one's facility.</summary>
    /// <remarks>The staff of a facility has no patients but the facility's, an administrator none but those of an emergency.</remarks>
    public static IQueryable<CareRelation> OpenTo(this IQueryable<CareRelation> relations, ICurrentUser user, DateTimeOffset now)
    {
        var (account, hospital) = (user.AccountId, user.HospitalId);
        var inForce = relations.Where(r => r.Until == null || r.Until > now);
        return user.Role switch
        {
            Role.Provider when hospital is not null => inForce.Where(r => r.AccountId == account || r.HospitalId == hospital),
            Role.Provider or Role.Admin => inForce.Where(r => r.AccountId == account),
            Role.Hospital => inForce.Where(r => r.HospitalId == hospital),
            _ => inForce.Where(_ => false),
        };
    }
}
