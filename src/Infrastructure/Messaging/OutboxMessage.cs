namespace MamaCare.Infrastructure.Messaging;

/// <summary>An event for one handler, waiting for its delivery.</summary>
/// <remarks>One row per event and handler, so that a failing handler does not repeat its neighbours.</remarks>
internal sealed class OutboxMessage
{
    public long Id { get; init; }

    /// <summary>Name of the event type, without its namespace.</summary>
    public required string Event { get; init; }

    /// <summary>Full name of the handler type.</summary>
    public required string Handler { get; init; }

    /// <summary>The event as JSON: ids and values only.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public int Attempts { get; set; }

    /// <summary>Null when delivered or parked.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    public string? Claim { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DateTimeOffset? ParkedAt { get; set; }

    /// <summary>Type of the last exception; never its text, which may quote a value.</summary>
    public string? LastError { get; set; }
}
