using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>An e-mail address that a patient's record no longer holds.</summary>
public readonly record struct FormerAddressId(long Value) : ITypedId<FormerAddressId>
{
    public static FormerAddressId From(long value) => new(value);
}
