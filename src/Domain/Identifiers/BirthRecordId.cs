using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

public readonly record struct BirthRecordId(long Value) : ITypedId<BirthRecordId>
{
    public static BirthRecordId From(long value) => new(value);
}
