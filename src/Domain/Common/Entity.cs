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
