using MamaCare.Application.Common;
using MamaCare.Domain.Children;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Children;

/// <summary>The births of her children, newest first, with what was corrected and what was entered in error.</summary>
internal sealed class BirthRecordsPart(IChildrenDb db) : IRecordPart
{
    public string Name => "birth_records";

    public IReadOnlyCollection<Type> Shows => [typeof(BirthRecord)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var records = await db.BirthRecords.AsNoTracking().Include(r => r.Earlier.OrderBy(e => e.Id))
            .Where(r => r.PatientId == patientId)
            .OrderByDescending(r => r.Facts.DateOfBirth).ThenByDescending(r => r.Id).ToListAsync(ct);
        return records.Select(BirthRecordView.WithHistory).ToList();
    }
}
