using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Audit;

/// <summary>Who opened or changed her record, newest first; what was refused opened nothing and is left out.</summary>
public static class ReadAccessLog
{
    /// <summary>A refusal that shows something of her all the same.</summary>
    private const string Shown = "patient.possible-duplicate";

    [Requires(Permission.AccessManage)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<Item>>, IPaged, IConcernsPatient;

    /// <param name="Name">Of the professional; null when it was herself.</param>
    /// <param name="What">In plain words.</param>
    /// <param name="Reason">In the words of whoever opened the record in an emergency.</param>
    /// <param name="Own">She did it herself.</param>
    public sealed record Item(
        DateTimeOffset At, Role? Role, string? Name, string? Facility, string What, string? Reason, bool BreakGlass, bool Own);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IAuditDb db, IPatientRegister register, IWhoIsWho people, ICurrentUser user)
        : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hers = (await register.RecordsBehindAsync(query.PatientId, cancellationToken)).Select(id => (PatientId?)id).ToList();
            var page = await db.AuditEntries.AsNoTracking().Include(e => e.Reason)
                .Where(e => hers.Contains(e.PatientId) && (e.Outcome == AuditEntry.Succeeded || e.Outcome == Shown))
                .OrderByDescending(e => e.Id).ToPageAsync(query, cancellationToken);
            var names = await people.PeopleAsync(page.Items.Select(e => e.AccountId).OfType<AccountId>().ToHashSet(), cancellationToken);
            var facilities = await people.FacilitiesAsync(
                page.Items.Select(e => e.HospitalId).OfType<HospitalId>().ToHashSet(), cancellationToken);

            return page.Map(e =>
            {
                var person = e.AccountId is { } account ? names.GetValueOrDefault(account) : null;
                var facility = e.HospitalId is { } hospital ? facilities.GetValueOrDefault(hospital) : person?.Facility;
                return new Item(
                    e.At, e.Role, person?.Name, facility, PlainWords.For(e.Outcome == Shown ? Shown : e.Action), e.Reason?.Text,
                    e.BreakGlass, e.AccountId == user.AccountId);
            });
        }
    }
}
