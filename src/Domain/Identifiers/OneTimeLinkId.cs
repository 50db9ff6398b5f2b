using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One link that a person was sent.</summary>
public readonly record struct OneTimeLinkId(long Value) : ITypedId<OneTimeLinkId>
{
    public static OneTimeLinkId From(long value) => new(value);
}
