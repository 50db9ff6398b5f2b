using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identifiers;

/// <summary>An account of any role.</summary>
public readonly record struct AccountId(long Value) : ITypedId<AccountId>
{
    public static AccountId From(long value) => new(value);
}
