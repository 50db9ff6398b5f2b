using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One reminder of one pregnancy.</summary>
public readonly record struct ReminderId(long Value) : ITypedId<ReminderId>
{
    public static ReminderId From(long value) => new(value);
}
