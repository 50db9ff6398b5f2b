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

/// <summary>What she said about messages at which time, newest first, and who wrote it down.</summary>
public static class ListConsentHistory
{
    [Requires(Permission.ConsentManage)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<Item>>, IPaged, IConcernsPatient;

    /// <param name="RecordedBy">Name and facility; null when it was herself.</param>
    public sealed record Item(ConsentSubject Subject, bool Given, DateTimeOffset RecordedAt, Professional? RecordedBy);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPatientsDb db, IWhoIsWho people, ICurrentUser user) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.Patients.AsNoTracking().Where(p => p.Id == query.PatientId)
                .SelectMany(p => p.ConsentHistory).OrderByDescending(c => c.Id).ToPageAsync(query, cancellationToken);
            var writers = page.Items.Select(c => c.RecordedBy).Where(by => by != user.AccountId).ToHashSet();
            var names = await people.PeopleAsync(writers, cancellationToken);
            return page.Map(c => new Item(c.Subject, c.Given, c.RecordedAt, names.GetValueOrDefault(c.RecordedBy)));
        }
    }
}
