using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>Messages that an event asks for.</summary>
internal static class Sending
{
    /// <param name="messageId">The same for every try.</param>
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it; the outbox tries again.</exception>
    public static async Task SendOrThrowAsync(
        this IMessageSender sender, string messageId, EmailAddress to, MessageText text, CancellationToken ct)
    {
        var handover = await sender.SendAsync(new OutgoingMessage(messageId, to.Value, text.Subject, text.Body), ct);
        if (handover.Outcome is not HandoverOutcome.Accepted) throw new MessageNotDeliveredException(handover.Outcome);
    }

    /// <summary>Where nothing names the message: at each try it is another one.</summary>
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it; the outbox tries again.</exception>
    public static Task SendOrThrowAsync(
        this IMessageSender sender, EmailAddress to, MessageText text, IRandomness random, CancellationToken ct) =>
        sender.SendOrThrowAsync(random.Token(16), to, text, ct);
}
