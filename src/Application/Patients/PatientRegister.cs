using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

internal sealed class PatientRegister(IPatientsDb db) : IPatientRegister
{
    public Task<PatientCard?> FindAsync(PatientId id, CancellationToken ct) =>
        db.Patients.AsNoTracking().Where(p => p.Id == id)
            .Select(p => new PatientCard(p.Person.Gender == Gender.Male, p.Person.DateOfBirth))
            .SingleOrDefaultAsync(ct);
}
