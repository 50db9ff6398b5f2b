using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>What was measured and stated, the latest day first, within a pregnancy and outside.</summary>
internal sealed class MeasurementsPart(IPregnanciesDb db) : IRecordPart
{
    public string Name => "measurements";

    public IReadOnlyCollection<Type> Shows => [typeof(Measurement)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var measurements = await db.Measurements.AsNoTracking().Where(m => m.PatientId == patientId)
            .OrderByDescending(m => m.TakenOn).ThenByDescending(m => m.Id).ToListAsync(ct);
        return measurements.Select(MeasurementView.Of).ToList();
    }
}
