using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One entry of the public directory.</summary>
public static class OpenPharmacy
{
    [OpenToAll("the public directory")]
    public sealed record Query(PharmacyId PharmacyId) : IQuery<PharmacyView>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, TimeProvider clock)
        : IRequestHandler<Query, Result<PharmacyView>>
    {
        public async Task<Result<PharmacyView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await db.Pharmacies.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow()))
                .SingleOrDefaultAsync(pharmacy => pharmacy.Id == query.PharmacyId, cancellationToken);
            if (found is null) return CareDirectoryErrors.PharmacyNotFound;

            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyView>(found);
        }
    }
}
