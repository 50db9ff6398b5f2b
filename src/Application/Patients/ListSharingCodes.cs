using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;

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

    internal sealed class Handler(SharingCodesPart codes) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) =>
            await codes.PageAsync(query.PatientId, query, cancellationToken);
    }
}
