using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

internal static class PregnancyRows
{
    /// <summary>One pregnancy of this patient, to be changed; another woman's is not found.</summary>
    public static Task<Pregnancy?> FindAsync(this IPregnanciesDb db, PatientId patientId, PregnancyId id, CancellationToken ct) =>
        db.Pregnancies.Whole().SingleOrDefaultAsync(p => p.Id == id && p.PatientId == patientId, ct);

    /// <summary>With everything that belongs to it, the dating history oldest first.</summary>
    public static IQueryable<Pregnancy> Whole(this IQueryable<Pregnancy> pregnancies) =>
        pregnancies.Include(p => p.Contacts).Include(p => p.Datings.OrderBy(d => d.Id));
}
