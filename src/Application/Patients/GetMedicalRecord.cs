using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>One entry with its history, also one that was entered in error.</summary>
public static class GetMedicalRecord
{
    [Requires(Permission.MedicalRecordRead)]
    public sealed record Query(PatientId PatientId, MedicalRecordId MedicalRecordId) : IQuery<MedicalRecordView>, IConcernsPatient;

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<MedicalRecordView>>
    {
        public async Task<Result<MedicalRecordView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var record = await db.MedicalRecords.AsNoTracking().Include(r => r.Earlier.OrderBy(e => e.Id))
                .SingleOrDefaultAsync(r => r.Id == query.MedicalRecordId && r.PatientId == query.PatientId, cancellationToken);
            if (record is null) return MedicalRecordErrors.NotFound;

            return MedicalRecordView.WithHistory(record);
        }
    }
}
