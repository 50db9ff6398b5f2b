using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>All practitioners who registered, with their verification, newest first.</summary>
public static class ReviewPractitioners
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(VerificationState? Status, string? Q, int Page, int PageSize) : IQuery<Page<PractitionerReview>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper) : IRequestHandler<Query, Result<Page<PractitionerReview>>>
    {
        public async Task<Result<Page<PractitionerReview>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.Practitioners.AsNoTracking().InState(query.Status).MentioningOrLicensed(query.Q)
                .OrderByDescending(p => p.Id).ToPageAsync(query, cancellationToken);
            return page.Map(mapper.Map<PractitionerReview>);
        }
    }
}
