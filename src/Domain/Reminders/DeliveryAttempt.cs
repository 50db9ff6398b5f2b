using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Reminders;

/// <summary>One try to hand a reminder over. Holds no address and no text.</summary>
public sealed class DeliveryAttempt
{
    private DeliveryAttempt()
    {
    } // EF Core

    public DeliveryAttempt(ReminderId reminderId, int edition, string messageId, DateTimeOffset at, DeliveryOutcome outcome, string? detail)
    {
        ReminderId = reminderId;
        Edition = edition;
        MessageId = messageId;
        At = at;
        Outcome = outcome;
        Detail = detail;
    }

    public long Id { get; private set; }

    public ReminderId ReminderId { get; private set; }

    public int Edition { get; private set; }

    public string MessageId { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DeliveryOutcome Outcome { get; private set; }

    /// <summary>Reply code of the mail server, or the type of the error.</summary>
    public string? Detail { get; private set; }
}

public enum DeliveryOutcome
{
    Accepted,
    Refused,
    Unreachable,
}
