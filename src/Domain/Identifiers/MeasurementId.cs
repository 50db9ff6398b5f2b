using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

public readonly record struct MeasurementId(long Value) : ITypedId<MeasurementId>
{
    public static MeasurementId From(long value) => new(value);
}
