using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>All health facilities with their verification, by name.</summary>
public static class ReviewHospitals
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(VerificationState? Status, DirectorySource? Source, string? Q, int Page, int PageSize)
        : IQuery<Page<HospitalReview>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder) : IRequestHandler<Query, Result<Page<HospitalReview>>>
    {
        public async Task<Result<Page<HospitalReview>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.Hospitals.AsNoTracking().InState(query.Status).From(query.Source).MentioningOrLicensed(query.Q)
                .OrderBy(hospital => hospital.Name).ThenBy(hospital => hospital.Id).ToPageAsync(query, cancellationToken);
            return page.Map((await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>);
        }
    }
}
