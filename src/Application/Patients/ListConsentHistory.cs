using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;

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

    internal sealed class Handler(ConsentsPart consents) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) =>
            await consents.HistoryAsync(query.PatientId, query, cancellationToken);
    }
}
