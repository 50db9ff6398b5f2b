using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Identity;

/// <summary>The first administrator's row stands for all: it is never deleted, and a role never changes.</summary>
internal sealed class AdministratorsLock(MamaCareDbContext db, IDatabaseEngine engine) : IAdministratorsLock
{
    public async Task TakeAsync(CancellationToken ct)
    {
        var first = await db.Accounts.Where(a => a.Role == Role.Admin).MinAsync(a => a.Id, ct);
        await engine.LockRowAsync<Account>(db, first.Value, ct);
    }
}
