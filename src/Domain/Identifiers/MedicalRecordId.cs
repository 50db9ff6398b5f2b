using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

public readonly record struct MedicalRecordId(long Value) : ITypedId<MedicalRecordId>
{
    public static MedicalRecordId From(long value) => new(value);
}
