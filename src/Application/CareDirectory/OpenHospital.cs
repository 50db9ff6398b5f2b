using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One entry of the public directory.</summary>
public static class OpenHospital
{
    [OpenToAll("the public directory")]
    public sealed record Query(HospitalId HospitalId) : IQuery<HospitalView>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, TimeProvider clock)
        : IRequestHandler<Query, Result<HospitalView>>
    {
        public async Task<Result<HospitalView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await db.Hospitals.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow()))
                .SingleOrDefaultAsync(hospital => hospital.Id == query.HospitalId, cancellationToken);
            if (found is null) return CareDirectoryErrors.HospitalNotFound;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalView>(found);
        }
    }
}
