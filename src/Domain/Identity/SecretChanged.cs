using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>An account has another PIN or password; its owner is told, in case it was not she who changed it.</summary>
public sealed record SecretChanged(AccountId AccountId, bool IsPin) : IDomainEvent;
