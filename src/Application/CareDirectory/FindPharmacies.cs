using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The verified pharmacies, by name.</summary>
public static class FindPharmacies
{
    [OpenToAll("the public directory")]
    public sealed record Query(string? Q, string? District, int Page, int PageSize) : IQuery<Page<PharmacyView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper, TimeProvider clock)
        : IRequestHandler<Query, Result<Page<PharmacyView>>>
    {
        public async Task<Result<Page<PharmacyView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var districts = await db.ReadDistrictsAsync(cancellationToken);
            var district = districts.Find(query.District, out var problem);
            if (problem is not null) return problem;

            var page = await db.Pharmacies.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow())).Mentioning(query.Q).In(district)
                .OrderBy(pharmacy => pharmacy.Name).ThenBy(pharmacy => pharmacy.Id).ToPageAsync(query, cancellationToken);
            return page.Map(mapper.Map<PharmacyView>).WithRegions(districts);
        }
    }
}
