using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Tells an applicant why the account stays closed.</summary>
internal sealed class TellRejectedPractitioner(ICareDirectoryDb db, IMessageTexts texts, IMessageSender sender, IRandomness random)
    : IOn<PractitionerRejected>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(PractitionerRejected happened, CancellationToken ct)
    {
        var practitioner = await db.Practitioners.AsNoTracking().SingleAsync(p => p.Id == happened.PractitionerId, ct);
        if (practitioner.Verification is not { State: not VerificationState.Verified, Reason: { } reason }) return; // decided anew since

        var text = texts.Render("practitioner_rejected", PractitionerMessages.Language, new Dictionary<string, string>
        {
            ["name"] = practitioner.Name,
            ["reason"] = reason,
        });
        await sender.SendOrThrowAsync(practitioner.Email, text, random, ct);
    }
}
