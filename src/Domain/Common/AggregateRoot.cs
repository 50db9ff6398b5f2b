namespace MamaCare.Domain.Common;

/// <summary>The head of a group of rows that change together.</summary>
public abstract class AggregateRoot<TId> : Entity<TId>, IVersioned
    where TId : struct
{
    public int Version { get; private set; }
}
