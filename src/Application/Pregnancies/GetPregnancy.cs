using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>One pregnancy with its plan, as it stands today.</summary>
public static class GetPregnancy
{
    [Requires(Permission.PregnancyRead)]
    public sealed record Query(PatientId PatientId, PregnancyId PregnancyId) : IQuery<PregnancyView>, IConcernsPatient;

    internal sealed class Handler(IPregnanciesDb db, TimeProvider clock) : IRequestHandler<Query, Result<PregnancyView>>
    {
        public async Task<Result<PregnancyView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var pregnancy = await db.Pregnancies.AsNoTracking().Whole()
                .SingleOrDefaultAsync(p => p.Id == query.PregnancyId && p.PatientId == query.PatientId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;

            return PregnancyView.Of(pregnancy, LocalCalendar.DateOf(clock.GetUtcNow()));
        }
    }
}
