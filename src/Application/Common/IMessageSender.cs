namespace MamaCare.Application.Common;

/// <summary>Hands one message to the mail system.</summary>
public interface IMessageSender
{
    Task<Handover> SendAsync(OutgoingMessage message, CancellationToken ct);
}

/// <param name="MessageId">The same for every try of the same message, so that a mail program shows a repeated one once.</param>
/// <param name="To">An e-mail address.</param>
public sealed record OutgoingMessage(string MessageId, string To, string Subject, string Text);

/// <summary>What became of a message.</summary>
/// <param name="Detail">Reply code or error type; never an address or text of the message.</param>
public sealed record Handover(HandoverOutcome Outcome, string? Detail)
{
    public static Handover Accepted { get; } = new(HandoverOutcome.Accepted, null);
}

public enum HandoverOutcome
{
    Accepted,

    /// <summary>The server answered and refused this one message.</summary>
    Refused,

    /// <summary>No server answered, or it refused everything; the next message would fare the same.</summary>
    Unreachable,
}
