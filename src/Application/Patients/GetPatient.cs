using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Who she is and how to reach her.</summary>
public static class GetPatient
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(PatientId PatientId) : IQuery<Response>, IConcernsPatient;

    public sealed record Response(
        PatientId PatientId,
        PatientNumber PatientNumber,
        Person Person,
        ContactDetails Contact,
        ReachableBy ReachableBy,
        DateTimeOffset RegisteredAt,
        int Version);

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) =>
            await db.Patients.AsNoTracking()
                .Where(p => p.Id == query.PatientId)
                .Select(p => new Response(p.Id, p.Number, p.Person, p.Contact, p.ReachableBy, p.RegisteredAt, p.Version))
                .SingleAsync(cancellationToken);
    }
}
