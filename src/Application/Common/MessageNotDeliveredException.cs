namespace MamaCare.Application.Common;

/// <summary>The mail system did not take a message that an event asked for; the outbox tries again later.</summary>
public sealed class MessageNotDeliveredException(HandoverOutcome outcome) : Exception($"The message was not handed over: {outcome}.");
