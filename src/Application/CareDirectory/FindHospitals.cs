using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The verified health facilities, by name.</summary>
public static class FindHospitals
{
    [OpenToAll("the public directory")]
    public sealed record Query(string? Q, string? District, int Page, int PageSize) : IQuery<Page<HospitalView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper, TimeProvider clock)
        : IRequestHandler<Query, Result<Page<HospitalView>>>
    {
        public async Task<Result<Page<HospitalView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var districts = await db.ReadDistrictsAsync(cancellationToken);
            var district = districts.Find(query.District, out var problem);
            if (problem is not null) return problem;

            var page = await db.Hospitals.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow())).Mentioning(query.Q).In(district)
                .OrderBy(hospital => hospital.Name).ThenBy(hospital => hospital.Id).ToPageAsync(query, cancellationToken);
            return page.Map(mapper.Map<HospitalView>).WithRegions(districts);
        }
    }
}
