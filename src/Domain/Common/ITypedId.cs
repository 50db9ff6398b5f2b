namespace MamaCare.Domain.Common;

/// <summary>An id that cannot be mistaken for another table's.</summary>
/// <remarks>64-bit identity given by the database, from 1; 0 means "not saved yet".</remarks>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    long Value { get; }

    static abstract TSelf From(long value);
}
