using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>Two records of one person made into one, by an administrator.</summary>
public readonly record struct PatientMergeId(long Value) : ITypedId<PatientMergeId>
{
    public static PatientMergeId From(long value) => new(value);
}
