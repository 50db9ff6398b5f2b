using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>What she has allowed and forbidden.</summary>
public static class GetConsents
{
    [Requires(Permission.ConsentManage)]
    public sealed record Query(PatientId PatientId) : IQuery<ConsentsView>, IConcernsPatient;

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<ConsentsView>>
    {
        public async Task<Result<ConsentsView>> Handle(Query query, CancellationToken cancellationToken) =>
            await db.Patients.AsNoTracking()
                .Where(p => p.Id == query.PatientId)
                .Select(p => new ConsentsView(p.Contact.Consents, p.Version))
                .SingleAsync(cancellationToken);
    }
}

public sealed record ConsentsView(ReminderConsents Consents, int Version);
