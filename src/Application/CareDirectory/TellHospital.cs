using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Tells a place that an administrator has decided about its entry.</summary>
internal sealed class TellHospital(ICareDirectoryDb db, IMessageTexts texts, IMessageSender sender, IRandomness random)
    : IOn<HospitalDecided>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(HospitalDecided happened, CancellationToken ct)
    {
        var hospital = await db.Hospitals.AsNoTracking().SingleOrDefaultAsync(e => e.Id == happened.HospitalId, ct);
        if (hospital?.Email is { } email && texts.About(happened.State, happened.Reason, hospital.Name) is { } text)
            await sender.SendOrThrowAsync(email, text, random, ct);
    }
}
