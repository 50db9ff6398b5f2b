using MamaCare.Application.Common;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Sends the PIN with which a verified practitioner signs in.</summary>
/// <remarks>
/// Run twice it makes a new PIN, and the last message counts; so every try is a message of its own, with its own id:
/// a mail program must not hide the second behind the first.
/// </remarks>
internal sealed class TellVerifiedPractitioner(
    ICareDirectoryDb db, IAccountBook accounts, IMessageTexts texts, IMessageSender sender, IRandomness random) : IOn<PractitionerVerified>
{
    /// <exception cref="PutOffException">Too many secrets are being hashed at this moment.</exception>
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(PractitionerVerified happened, CancellationToken ct)
    {
        var practitioner = await db.Practitioners.SingleAsync(p => p.Id == happened.PractitionerId, ct);
        if (practitioner.Verification.State is not VerificationState.Verified) return; // withdrawn in the meantime

        var pin = await accounts.IssuePinAsync(happened.AccountId, ct);
        if (!pin.IsSuccess) throw new PutOffException(pin.Error);

        await db.SaveChangesAsync(ct);

        var text = texts.Render("practitioner_verified", PractitionerMessages.Language, new Dictionary<string, string>
        {
            ["name"] = practitioner.Name,
            ["licence"] = practitioner.LicenceNumber,
            ["pin"] = pin.Value,
        });
        await sender.SendOrThrowAsync(practitioner.Email, text, random, ct);
    }
}
