using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One health facility with its verification, whether it is public or not.</summary>
public static class ReviewHospital
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(HospitalId HospitalId) : IQuery<HospitalReview>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.AsNoTracking().SingleOrDefaultAsync(e => e.Id == query.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.HospitalNotFound;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
