using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Takes licence numbers out of what everybody may search, where the first release wrote them beside e-mail addresses.</summary>
internal sealed class FormerSearchTexts(ICareDirectoryDb db) : IRenewal
{
    public async Task RunAsync(CancellationToken ct)
    {
        // Every one of its texts holds an address; whoever has the sign in a text of today keeps that text.
        var former = await db.Practitioners.Where(p => EF.Functions.Like(p.SearchText, "%@%")).ToListAsync(ct);
        foreach (var practitioner in former) practitioner.RenewSearchText();
        await db.SaveChangesAsync(ct);
    }
}
