using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

internal sealed class WhoIsWho(ICareDirectoryDb db, IStaffList staff) : IWhoIsWho
{
    public async Task<IReadOnlyDictionary<AccountId, Professional>> PeopleAsync(
        IReadOnlyCollection<AccountId> accounts, CancellationToken ct)
    {
        var cards = await staff.ReadAsync(accounts, ct);
        var facilities = await FacilitiesAsync(cards.Values.Select(c => c.HospitalId).OfType<HospitalId>().ToHashSet(), ct);
        var given = await db.Practitioners.AsNoTracking().Where(p => accounts.Contains(p.AccountId))
            .Select(p => new { p.AccountId, p.Profile.HospitalAffiliation })
            .ToDictionaryAsync(p => p.AccountId, p => p.HospitalAffiliation, ct);

        return cards.ToDictionary(c => c.Key, c => new Professional(
            c.Value.Name,
            c.Value.HospitalId is { } hospital ? facilities.GetValueOrDefault(hospital) : given.GetValueOrDefault(c.Key)));
    }

    public async Task<IReadOnlyDictionary<HospitalId, string>> FacilitiesAsync(
        IReadOnlyCollection<HospitalId> hospitals, CancellationToken ct) =>
        await db.Hospitals.AsNoTracking().Where(h => hospitals.Contains(h.Id))
            .Select(h => new { h.Id, h.Name })
            .ToDictionaryAsync(h => h.Id, h => h.Name, ct);
}
