using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Which records have been merged, newest first.</summary>
public static class ListMerges
{
    [Requires(Permission.PatientMerge)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<Item>>, IPaged;

    /// <param name="UndoneAt">Null while it holds.</param>
    public sealed record Item(
        PatientMergeId Id, string Kept, string Merged, string Reason, AccountId MergedBy, DateTimeOffset MergedAt,
        DateTimeOffset? UndoneAt);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.PatientMerges.AsNoTracking().OrderByDescending(m => m.Id).ToPageAsync(query, cancellationToken);
            var ids = page.Items.SelectMany(m => new[] { m.KeptId, m.ClosedId }).ToHashSet();
            var numbers = await db.Patients.AsNoTracking().Where(p => ids.Contains(p.Id))
                .Select(p => new { p.Id, p.Number }).ToDictionaryAsync(p => p.Id, p => p.Number.ToString(), cancellationToken);
            return page.Map(m => new Item(m.Id, numbers[m.KeptId], numbers[m.ClosedId], m.Reason, m.MergedBy, m.MergedAt, m.UndoneAt));
        }
    }
}
