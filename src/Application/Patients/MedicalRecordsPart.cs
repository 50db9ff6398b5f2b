using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Her medical record, newest first, with what was corrected and what was entered in error.</summary>
internal sealed class MedicalRecordsPart(IPatientsDb db) : IRecordPart
{
    public string Name => "medical_records";

    public IReadOnlyCollection<Type> Shows => [typeof(MedicalRecord)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var records = await db.MedicalRecords.AsNoTracking().Include(r => r.Earlier.OrderBy(e => e.Id))
            .Where(r => r.PatientId == patientId)
            .OrderByDescending(r => r.Facts.Date).ThenByDescending(r => r.Id).ToListAsync(ct);
        return records.Select(MedicalRecordView.WithHistory).ToList();
    }
}
