using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>A one-time code with which a patient opens her record to a practitioner.</summary>
public readonly record struct SharingCodeId(long Value) : ITypedId<SharingCodeId>
{
    public static SharingCodeId From(long value) => new(value);
}
