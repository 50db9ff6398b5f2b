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

/// <summary>Who may open her record today, and why, newest first.</summary>
public static class ListAccess
{
    [Requires(Permission.AccessManage)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<Item>>, IPaged, IConcernsPatient;

    /// <param name="Name">Null where the record is open to a facility as a whole.</param>
    public sealed record Item(
        CareRelationId Id, string? Name, string? Facility, CareReason Reason, DateTimeOffset Since, DateTimeOffset? Until);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPatientsDb db, IWhoIsWho people, TimeProvider clock) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var page = await db.CareRelations.AsNoTracking()
                .Where(r => r.PatientId == query.PatientId && (r.Until == null || r.Until > now))
                .OrderByDescending(r => r.Id).ToPageAsync(query, cancellationToken);
            var accounts = page.Items.Select(r => r.AccountId).OfType<AccountId>().ToHashSet();
            var hospitals = page.Items.Select(r => r.HospitalId).OfType<HospitalId>().ToHashSet();
            var names = await people.PeopleAsync(accounts, cancellationToken);
            var facilities = await people.FacilitiesAsync(hospitals, cancellationToken);

            return page.Map(r =>
            {
                var person = r.AccountId is { } account ? names.GetValueOrDefault(account) : null;
                var facility = r.HospitalId is { } hospital ? facilities.GetValueOrDefault(hospital) : person?.Facility;
                return new Item(r.Id, person?.Name, facility, r.Reason, r.Since, r.Until);
            });
        }
    }
}
