namespace MamaCare.Domain.Common;

/// <summary>A thing with an id given by the database, and the events it raised since it was loaded.</summary>
public abstract class Entity<TId> : IRaisesEvents
    where TId : struct
{
    private readonly List<Func<IDomainEvent>> _events = [];

    public TId Id { get; private set; }

    /// <param name="whenIdIsKnown">Called after the save, so that the event can hold the id of a new row.</param>
    protected void Raise(Func<IDomainEvent> whenIdIsKnown) => _events.Add(whenIdIsKnown);

    IReadOnlyList<IDomainEvent> IRaisesEvents.TakeEvents()
    {
        var taken = _events.ConvertAll(build => build());
        _events.Clear();
        return taken;
    }
}

/// <summary>The head of a group of rows that change together.</summary>
public abstract class AggregateRoot<TId> : Entity<TId>, IVersioned
    where TId : struct
{
    public int Version { get; private set; }
}

/// <summary>Counted up by each save; a save on top of an older count is refused as a conflict.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>Only the save asks for events, and only once.</summary>
public interface IRaisesEvents
{
    IReadOnlyList<IDomainEvent> TakeEvents();
}
