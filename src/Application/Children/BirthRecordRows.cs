using MamaCare.Application.Common.Access;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Children;

internal static class BirthRecordRows
{
    /// <summary>One birth record of this mother, to be changed by this user.</summary>
    /// <returns><c>birth-record.not-found</c> or <c>birth-record.not-author</c>.</returns>
    public static async Task<Result<BirthRecord>> ToChangeAsync(
        this IChildrenDb db, PatientId patientId, BirthRecordId id, ICurrentUser user, CancellationToken ct)
    {
        var record = await db.BirthRecords.Include(r => r.Earlier)
            .SingleOrDefaultAsync(r => r.Id == id && r.PatientId == patientId && r.Status != EntryStatus.EnteredInError, ct);
        if (record is null) return BirthErrors.NotFound;
        return record.MayBeChangedBy(user.AccountId!.Value, user.Role is Role.Individual) ? record : BirthErrors.NotAuthor;
    }
}
