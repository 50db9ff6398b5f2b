using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;

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

    internal sealed class Handler(AccessPart access) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) =>
            await access.PageAsync(query.PatientId, query, cancellationToken);
    }
}
