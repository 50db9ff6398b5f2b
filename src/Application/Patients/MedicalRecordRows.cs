using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

internal static class MedicalRecordRows
{
    /// <summary>One entry of this patient, to be changed by this user.</summary>
    /// <returns><c>medical-record.not-found</c> or <c>medical-record.not-author</c>.</returns>
    public static async Task<Result<MedicalRecord>> ToChangeAsync(
        this IPatientsDb db, PatientId patientId, MedicalRecordId id, ICurrentUser user, CancellationToken ct)
    {
        var record = await db.MedicalRecords.Include(r => r.Earlier.OrderBy(e => e.Id))
            .SingleOrDefaultAsync(r => r.Id == id && r.PatientId == patientId && r.Status != EntryStatus.EnteredInError, ct);
        if (record is null) return MedicalRecordErrors.NotFound;
        return record.MayBeChangedBy(user.AccountId!.Value, user.Role is Role.Individual) ? record : MedicalRecordErrors.NotAuthor;
    }
}
