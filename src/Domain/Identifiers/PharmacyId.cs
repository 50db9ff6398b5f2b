using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>A pharmacy of the directory.</summary>
public readonly record struct PharmacyId(long Value) : ITypedId<PharmacyId>
{
    public static PharmacyId From(long value) => new(value);
}
