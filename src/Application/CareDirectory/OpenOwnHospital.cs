using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff look at the entry of their facility: what everybody sees, and how its verification stands.</summary>
public static class OpenOwnHospital
{
    [Requires(Permission.HospitalEntryWrite)]
    public sealed record Query : IQuery<HospitalReview>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user)
        : IRequestHandler<Query, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.AsNoTracking().SingleOrDefaultAsync(e => e.Id == user.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.NoPlace;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
