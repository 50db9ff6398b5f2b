using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The verified practitioners, by name.</summary>
public static class FindPractitioners
{
    /// <param name="Type">The profession in the practitioner's own word, in any case: midwife.</param>
    [OpenToAll("the public directory")]
    public sealed record Query(string? Q, string? City, string? Type, int Page, int PageSize) : IQuery<Page<PractitionerView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
            RuleFor(q => q.Q).MustBeASearch();
            RuleFor(q => q.City).MustBeASearch();
            RuleFor(q => q.Type).MustBeASearch();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, IMapper mapper, TimeProvider clock)
        : IRequestHandler<Query, Result<Page<PractitionerView>>>
    {
        public async Task<Result<Page<PractitionerView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = db.Practitioners.AsNoTracking().PublicOn(LocalCalendar.DateOf(clock.GetUtcNow())).Mentioning(query.Q);
            if (InLowerCase(query.City) is { } cities) found = found.Where(p => cities.Contains(p.Profile.City!.ToLower()));
            if (InLowerCase(query.Type) is { } types) found = found.Where(p => types.Contains(p.Profile.ProfessionalType.ToLower()));

            var page = await found.OrderBy(p => p.Name).ThenBy(p => p.Id).ToPageAsync(query, cancellationToken);
            return page.Map(mapper.Map<PractitionerView>);
        }

        private static string[]? InLowerCase(string? typed) => typed.OrNothing() is { } text ? [text.ToLowerInvariant()] : null;
    }
}
