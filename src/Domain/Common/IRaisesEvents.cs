namespace MamaCare.Domain.Common;

/// <summary>Only the save asks for events, and only once.</summary>
public interface IRaisesEvents
{
    IReadOnlyList<IDomainEvent> TakeEvents();
}
