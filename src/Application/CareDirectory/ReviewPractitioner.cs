using AutoMapper;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One practitioner with the verification, whether public or not.</summary>
public static class ReviewPractitioner
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(PractitionerId PractitionerId) : IQuery<PractitionerReview>;

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper) : IRequestHandler<Query, Result<PractitionerReview>>
    {
        public async Task<Result<PractitionerReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == query.PractitionerId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.PractitionerNotFound;

            return mapper.Map<PractitionerReview>(practitioner);
        }
    }
}
