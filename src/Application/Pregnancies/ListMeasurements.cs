using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>What was measured and stated in a pregnancy, the latest day first; nothing is ever overwritten.</summary>
public static class ListMeasurements
{
    [Requires(Permission.PregnancyRead)]
    public sealed record Query(PatientId PatientId, PregnancyId PregnancyId, MeasurementKind? Kind, int Page, int PageSize)
        : IQuery<Page<MeasurementView>>, IPaged, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPregnanciesDb db) : IRequestHandler<Query, Result<Page<MeasurementView>>>
    {
        public async Task<Result<Page<MeasurementView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var pregnancy = await db.Pregnancies.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == query.PregnancyId && p.PatientId == query.PatientId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;

            // What she stated before the pregnancy was on record belongs to it by its day.
            var (begins, ends) = (GestationalAge.FirstDayOf(0, pregnancy.DueDate), pregnancy.Outcome?.Date ?? DateOnly.MaxValue);
            var measurements = db.Measurements.AsNoTracking().Where(m => m.PatientId == query.PatientId
                && (m.PregnancyId == query.PregnancyId || (m.PregnancyId == null && m.TakenOn >= begins && m.TakenOn < ends)));
            if (query.Kind is { } kind) measurements = measurements.Where(m => m.Kind == kind);

            var page = await measurements.OrderByDescending(m => m.TakenOn).ThenByDescending(m => m.Id)
                .ToPageAsync(query, cancellationToken);
            return page.Map(MeasurementView.Of);
        }
    }
}
