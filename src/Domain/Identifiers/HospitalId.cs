using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>A health facility of the directory, from health post to referral hospital.</summary>
public readonly record struct HospitalId(long Value) : ITypedId<HospitalId>
{
    public static HospitalId From(long value) => new(value);
}
