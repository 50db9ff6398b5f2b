using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>A professional of the directory.</summary>
public readonly record struct PractitionerId(long Value) : ITypedId<PractitionerId>
{
    public static PractitionerId From(long value) => new(value);
}
