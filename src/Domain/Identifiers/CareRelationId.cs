using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>One ground on which a patient's record is open to somebody.</summary>
public readonly record struct CareRelationId(long Value) : ITypedId<CareRelationId>
{
    public static CareRelationId From(long value) => new(value);
}
