using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One pregnancy of one woman.</summary>
public readonly record struct PregnancyId(long Value) : ITypedId<PregnancyId>
{
    public static PregnancyId From(long value) => new(value);
}
