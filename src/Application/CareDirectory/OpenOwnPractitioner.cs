using AutoMapper;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner looks at the own entry and how its verification stands.</summary>
public static class OpenOwnPractitioner
{
    [Requires(Permission.PractitionerEntryWrite)]
    public sealed record Query : IQuery<PractitionerReview>;

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper, ICurrentUser user)
        : IRequestHandler<Query, Result<PractitionerReview>>
    {
        public async Task<Result<PractitionerReview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.AsNoTracking()
                .SingleOrDefaultAsync(p => p.AccountId == user.AccountId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.NoPlace;

            return mapper.Map<PractitionerReview>(practitioner);
        }
    }
}
