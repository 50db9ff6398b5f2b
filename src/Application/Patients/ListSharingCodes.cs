using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>The codes she has made, newest first, and what became of each.</summary>
public static class ListSharingCodes
{
    [Requires(Permission.AccessManage)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<Item>>, IPaged, IConcernsPatient;

    /// <param name="RedeemedBy">Name and facility of the practitioner who used it.</param>
    public sealed record Item(
        SharingCodeId Id, SharingCodeState State, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RedeemedAt,
        Professional? RedeemedBy);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPatientsDb db, IWhoIsWho people, TimeProvider clock) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var page = await db.SharingCodes.AsNoTracking().Where(c => c.PatientId == query.PatientId)
                .OrderByDescending(c => c.Id).ToPageAsync(query, cancellationToken);
            var names = await people.PeopleAsync(page.Items.Select(c => c.RedeemedBy).OfType<AccountId>().ToHashSet(), cancellationToken);
            return page.Map(c => new Item(
                c.Id, c.StateAt(now), c.CreatedAt, c.ExpiresAt, c.RedeemedAt,
                c.RedeemedBy is { } by ? names.GetValueOrDefault(by) : null));
        }
    }
}
