using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff look at the entry of their pharmacy: what everybody sees, and how its verification stands.</summary>
public static class OpenOwnPharmacy
{
    [Requires(Permission.PharmacyEntryWrite)]
    public sealed record Query : IQuery<PharmacyReview>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user)
        : IRequestHandler<Query, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.AsNoTracking().SingleOrDefaultAsync(e => e.Id == user.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.NoPlace;

            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
