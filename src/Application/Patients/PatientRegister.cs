using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

internal sealed class PatientRegister(IPatientsDb db) : IPatientRegister
{
    /// <summary>Asked twice in a request: at the door and by the access check.</summary>
    private (AccountId Account, PatientId? Record)? _own;

    public Task<PatientCard?> FindAsync(PatientId id, CancellationToken ct) =>
        db.Patients.AsNoTracking().Where(p => p.Id == id)
            .Select(p => new PatientCard(p.Person.Gender == Gender.Male, p.Person.DateOfBirth))
            .SingleOrDefaultAsync(ct);

    public async Task<PatientId?> FindOwnAsync(AccountId account, CancellationToken ct)
    {
        if (_own?.Account != account)
        {
            _own = (account, await db.Patients.AsNoTracking().Where(p => p.AccountId == account)
                .Select(p => (PatientId?)p.Id).SingleOrDefaultAsync(ct));
        }

        return _own?.Record;
    }

    public Task<PatientId?> FindByEntryAsync(MedicalRecordId entry, AccountId author, CancellationToken ct) =>
        db.MedicalRecords.AsNoTracking().Where(r => r.Id == entry && r.Author == author)
            .Select(r => (PatientId?)r.PatientId).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<PatientId>> RecordsBehindAsync(PatientId id, CancellationToken ct)
    {
        var records = new List<PatientId> { id };
        for (var i = 0; i < records.Count; i++)
        {
            var into = records[i];
            records.AddRange(await db.Patients.AsNoTracking().Where(p => p.MergedInto == into).Select(p => p.Id).ToListAsync(ct));
        }

        return records;
    }
}
