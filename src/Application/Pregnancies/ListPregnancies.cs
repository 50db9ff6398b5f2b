using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>A patient's pregnancies, the latest registered first.</summary>
public static class ListPregnancies
{
    [Requires(Permission.PregnancyRead)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<PregnancyView>>, IPaged, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPregnanciesDb db, TimeProvider clock) : IRequestHandler<Query, Result<Page<PregnancyView>>>
    {
        public async Task<Result<Page<PregnancyView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.Pregnancies.AsNoTracking().Whole().Where(p => p.PatientId == query.PatientId)
                .OrderByDescending(p => p.Id).ToPageAsync(query, cancellationToken);

            var today = LocalCalendar.DateOf(clock.GetUtcNow());
            return page.Map(p => PregnancyView.Of(p, today));
        }
    }
}
