using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>How to reach her, for those who keep the register of a facility and see nothing else of her record.</summary>
public static class GetContactDetails
{
    [Requires(Permission.ContactDetailsRead)]
    public sealed record Query(PatientId PatientId) : IQuery<ContactView>, IConcernsPatient;

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<ContactView>>
    {
        public async Task<Result<ContactView>> Handle(Query query, CancellationToken cancellationToken) =>
            await db.Patients.AsNoTracking()
                .Where(p => p.Id == query.PatientId)
                .Select(p => new ContactView(p.Contact, p.ReachableBy, p.Version))
                .SingleAsync(cancellationToken);
    }
}
