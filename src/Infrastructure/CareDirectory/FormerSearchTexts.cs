using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Takes licence numbers out of what everybody may search, where an earlier version wrote them into it.</summary>
internal sealed class FormerSearchTexts(ICareDirectoryDb db) : ISeeder
{
    public async Task SeedAsync(CancellationToken ct)
    {
#pragma warning disable CA1862 // SQL knows no StringComparison
        var former = await db.Practitioners
            .Where(p => p.SearchText.Contains(p.LicenceNumber.Replace(" ", "").Replace("-", "").ToLower())).ToListAsync(ct);
#pragma warning restore CA1862
        foreach (var practitioner in former) practitioner.RenewSearchText();
        await db.SaveChangesAsync(ct);
    }
}
