using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>What an account proves itself with besides its password.</summary>
public readonly record struct SecondFactorId(long Value) : ITypedId<SecondFactorId>
{
    public static SecondFactorId From(long value) => new(value);
}
