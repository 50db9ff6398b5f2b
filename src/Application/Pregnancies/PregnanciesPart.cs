using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>Her pregnancies, the latest registered first, with plan, contacts, dating history and outcome.</summary>
internal sealed class PregnanciesPart(IPregnanciesDb db, TimeProvider clock) : IRecordPart
{
    public string Name => "pregnancies";

    public IReadOnlyCollection<Type> Shows => [typeof(Pregnancy)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var pregnancies = await db.Pregnancies.AsNoTracking().Whole().Where(p => p.PatientId == patientId)
            .OrderByDescending(p => p.Id).ToListAsync(ct);
        var today = LocalCalendar.DateOf(clock.GetUtcNow());
        return pregnancies.Select(p => PregnancyView.Of(p, today)).ToList();
    }
}
