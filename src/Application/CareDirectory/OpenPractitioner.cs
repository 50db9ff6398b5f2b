using AutoMapper;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>One practitioner of the public directory.</summary>
public static class OpenPractitioner
{
    [OpenToAll("the public directory")]
    public sealed record Query(PractitionerId PractitionerId) : IQuery<PractitionerView>;

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper, TimeProvider clock)
        : IRequestHandler<Query, Result<PractitionerView>>
    {
        public async Task<Result<PractitionerView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await db.Practitioners.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow()))
                .SingleOrDefaultAsync(p => p.Id == query.PractitionerId, cancellationToken);
            if (found is null) return CareDirectoryErrors.PractitionerNotFound;

            return mapper.Map<PractitionerView>(found);
        }
    }
}
