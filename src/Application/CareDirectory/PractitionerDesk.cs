using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

internal sealed class PractitionerDesk(ICareDirectoryDb db) : IPractitionerDesk
{
    public Task<PractitionerCard?> FindAsync(AccountId accountId, CancellationToken ct) => db.Practitioners.AsNoTracking()
        .Where(p => p.AccountId == accountId)
        .Select(p => new PractitionerCard(p.Name, p.Profile.HospitalAffiliation))
        .SingleOrDefaultAsync(ct);
}
