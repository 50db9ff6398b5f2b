using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Who she is, how to reach her and, of a woman, how her pregnancy goes.</summary>
public static class GetPatient
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(PatientId PatientId) : IQuery<PatientProfile>, IConcernsPatient;

    internal sealed class Handler(IPatientsDb db, IPregnancyProfiles pregnancies) : IRequestHandler<Query, Result<PatientProfile>>
    {
        public async Task<Result<PatientProfile>> Handle(Query query, CancellationToken cancellationToken)
        {
            var patient = await db.Patients.AsNoTracking().SingleAsync(p => p.Id == query.PatientId, cancellationToken);
            return await PatientProfile.OfAsync(patient, pregnancies, cancellationToken);
        }
    }
}
