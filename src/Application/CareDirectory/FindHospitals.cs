using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The verified health facilities: by name, or by distance when a point is given.</summary>
public static class FindHospitals
{
    [OpenToAll("the public directory")]
    public sealed record Query(DirectorySearch Search, int Page, int PageSize) : IQuery<Page<HospitalView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Search).SetValidator(new DirectorySearch.Validator()).OverridePropertyName("");
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<Page<HospitalView>>>
    {
        public Task<Result<Page<HospitalView>>> Handle(Query query, CancellationToken cancellationToken) =>
            finder.FindAsync<Hospital, HospitalView>(
            window => window.On(db.Hospitals.AsNoTracking()).OfType(query.Search.Type)
                .OrderBy(hospital => hospital.Name).ThenBy(hospital => hospital.Id),
            query.Search, query, cancellationToken);
    }
}
