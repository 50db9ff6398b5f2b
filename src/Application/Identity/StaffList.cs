using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class StaffList(IIdentityDb db) : IStaffList
{
    public async Task<IReadOnlyDictionary<AccountId, AccountCard>> ReadAsync(IReadOnlyCollection<AccountId> ids, CancellationToken ct) =>
        await db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Role, a.DisplayName, a.HospitalId })
            .ToDictionaryAsync(a => a.Id, a => new AccountCard(a.Role, a.DisplayName, a.HospitalId), ct);

    public async Task<IReadOnlyList<AdministratorAddress>> ActiveAdministratorsAsync(CancellationToken ct)
    {
        var administrators = await db.Accounts.AsNoTracking()
            .Where(a => a.Role == Role.Admin && a.Status == AccountStatus.Active)
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.DisplayName, a.Email })
            .ToListAsync(ct);
        return administrators.Where(a => a.Email is not null)
            .Select(a => new AdministratorAddress(a.Id, a.DisplayName, a.Email!.Value)).ToList();
    }

    public async Task<Applicants> ApplicantsAsync(int atMost, CancellationToken ct)
    {
        // Whoever was invited has no password yet.
        var waiting = db.Accounts.AsNoTracking()
            .Where(a => a.Role == Role.Admin && a.Status == AccountStatus.Pending && a.PasswordHash != null);
        var first = await waiting.OrderBy(a => a.Id).Take(atMost)
            .Select(a => new Applicant(a.Id, a.DisplayName!, a.CreatedAt)).ToListAsync(ct);
        return new Applicants(first, await waiting.CountAsync(ct));
    }
}
