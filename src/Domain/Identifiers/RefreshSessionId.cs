using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One stay signed in, on one device.</summary>
public readonly record struct RefreshSessionId(long Value) : ITypedId<RefreshSessionId>
{
    public static RefreshSessionId From(long value) => new(value);
}
