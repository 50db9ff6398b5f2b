using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Tells a place that an administrator has decided about its entry.</summary>
internal sealed class TellPharmacy(ICareDirectoryDb db, IMessageTexts texts, IMessageSender sender, IRandomness random)
    : IOn<PharmacyDecided>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(PharmacyDecided happened, CancellationToken ct)
    {
        var pharmacy = await db.Pharmacies.AsNoTracking().SingleOrDefaultAsync(e => e.Id == happened.PharmacyId, ct);
        if (pharmacy?.Email is { } email && texts.About(happened.State, happened.Reason, pharmacy.Name) is { } text)
            await sender.SendOrThrowAsync(email, text, random, ct);
    }
}
