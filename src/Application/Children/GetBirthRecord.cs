using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Children;

/// <summary>One birth record with its history, also one that was entered in error.</summary>
public static class GetBirthRecord
{
    [Requires(Permission.BirthRecordRead)]
    public sealed record Query(PatientId PatientId, BirthRecordId BirthRecordId) : IQuery<BirthRecordView>, IConcernsPatient;

    internal sealed class Handler(IChildrenDb db) : IRequestHandler<Query, Result<BirthRecordView>>
    {
        public async Task<Result<BirthRecordView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var record = await db.BirthRecords.AsNoTracking().Include(r => r.Earlier.OrderBy(e => e.Id))
                .SingleOrDefaultAsync(r => r.Id == query.BirthRecordId && r.PatientId == query.PatientId, cancellationToken);
            if (record is null) return BirthErrors.NotFound;

            return BirthRecordView.WithHistory(record);
        }
    }
}
