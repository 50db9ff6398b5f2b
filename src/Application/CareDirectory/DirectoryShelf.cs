using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Districts and public holidays: asked for by every list, changed a few times a year, so kept at hand for some seconds.</summary>
internal sealed class DirectoryShelf(DirectoryEdition edition, TimeProvider clock)
{
    private volatile Copy? _copy;

    public async Task<Reference> ReadAsync(ICareDirectoryDb db, CancellationToken ct)
    {
        var (number, now) = (edition.Number, clock.GetUtcNow());
        if (_copy is { } copy && copy.Number == number && now - copy.At < DirectoryEdition.Freshness) return copy.Reference;

        var holidays = await db.PublicHolidays.AsNoTracking().OrderBy(h => h.Id).ToListAsync(ct);
        var reference = new Reference(await db.ReadDistrictsAsync(ct), holidays);
        _copy = new Copy(number, now, reference);
        return reference;
    }

    private sealed record Copy(long Number, DateTimeOffset At, Reference Reference);
}

/// <param name="Districts">By name, without regard to case.</param>
internal sealed record Reference(Dictionary<string, District> Districts, IReadOnlyList<PublicHoliday> Holidays);
