using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>A registered patient.</summary>
public readonly record struct PatientId(long Value) : ITypedId<PatientId>
{
    public static PatientId From(long value) => new(value);
}
