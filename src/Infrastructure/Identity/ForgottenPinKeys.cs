using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Removes what finds accounts by their PIN as soon as a server starts with that switched off.</summary>
internal sealed class ForgottenPinKeys(MamaCareDbContext db, IPinKeys pinKeys) : ISeeder
{
    public async Task SeedAsync(CancellationToken ct)
    {
        string? none = null;
        if (!pinKeys.IsOn)
            await db.Accounts.Where(a => a.PinKey != null).ExecuteUpdateAsync(set => set.SetProperty(a => a.PinKey, none), ct);
    }
}
