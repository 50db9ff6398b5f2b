using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

internal static class PractitionerMessages
{
    /// <summary>The language of the licence registers.</summary>
    public const string Language = "en";

    /// <returns>What a place is told about its entry; null where there is nothing to tell.</returns>
    public static MessageText? About(this IMessageTexts texts, VerificationState state, string? reason, string name) => state switch
    {
        VerificationState.Verified => texts.Render("entry_verified", Language, new Dictionary<string, string> { ["name"] = name }),
        VerificationState.Rejected => texts.Render(
            "entry_rejected", Language, new Dictionary<string, string> { ["name"] = name, ["reason"] = reason ?? "" }),
        _ => null,
    };

    /// <exception cref="MessageNotDeliveredException">The mail system did not take it; the outbox tries again.</exception>
    public static async Task SendOrThrowAsync(
        this IMessageSender sender, EmailAddress to, MessageText text, IRandomness random, CancellationToken ct)
    {
        var message = new OutgoingMessage(random.Token(16), to.Value, text.Subject, text.Body);
        var handover = await sender.SendAsync(message, ct);
        if (handover.Outcome is not HandoverOutcome.Accepted) throw new MessageNotDeliveredException(handover.Outcome);
    }
}
