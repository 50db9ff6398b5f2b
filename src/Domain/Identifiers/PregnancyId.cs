using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One pregnancy of one woman.</summary>
public readonly record struct PregnancyId(long Value) : ITypedId<PregnancyId>
{
    public static PregnancyId From(long value) => new(value);

    // Pregnancies are walked in the order of their ids.
    public static bool operator >(PregnancyId left, PregnancyId right) => left.Value > right.Value;

    public static bool operator <(PregnancyId left, PregnancyId right) => left.Value < right.Value;
}
