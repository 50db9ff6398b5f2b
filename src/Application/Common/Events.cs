using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>Work that must hold together with the change that raised the event: same transaction, before the answer.</summary>
public interface IAlongside<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}

/// <summary>Work that follows the change: delivered from the outbox after the commit, at least once.</summary>
/// <remarks>Must be safe to run twice for the same event.</remarks>
public interface IOn<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}
