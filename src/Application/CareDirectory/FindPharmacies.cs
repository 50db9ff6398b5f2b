using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The verified pharmacies: by name, or by distance when a point is given.</summary>
public static class FindPharmacies
{
    [OpenToAll("the public directory")]
    public sealed record Query(DirectorySearch Search, int Page, int PageSize) : IQuery<Page<PharmacyView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Search).SetValidator(new DirectorySearch.Validator()).OverridePropertyName("");
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<Page<PharmacyView>>>
    {
        public Task<Result<Page<PharmacyView>>> Handle(Query query, CancellationToken cancellationToken) =>
            finder.FindAsync<Pharmacy, PharmacyView>(
            window => window.On(db.Pharmacies.AsNoTracking())
                .OrderBy(pharmacy => pharmacy.Name).ThenBy(pharmacy => pharmacy.Id),
            query.Search, query, cancellationToken);
    }
}
