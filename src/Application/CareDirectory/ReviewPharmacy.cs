using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One pharmacy with its verification, whether it is public or not.</summary>
public static class ReviewPharmacy
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(PharmacyId PharmacyId) : IQuery<PharmacyReview>;

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.AsNoTracking().SingleOrDefaultAsync(e => e.Id == query.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.PharmacyNotFound;

            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
