using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>All pharmacies with their verification, by name.</summary>
public static class ReviewPharmacies
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(VerificationState? Status, DirectorySource? Source, string? Q, int Page, int PageSize)
        : IQuery<Page<PharmacyReview>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<Page<PharmacyReview>>>
    {
        public async Task<Result<Page<PharmacyReview>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.Pharmacies.AsNoTracking().InState(query.Status).From(query.Source).MentioningOrLicensed(query.Q)
                .OrderBy(pharmacy => pharmacy.Name).ThenBy(pharmacy => pharmacy.Id).ToPageAsync(query, cancellationToken);
            return page.Map((await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>);
        }
    }
}
