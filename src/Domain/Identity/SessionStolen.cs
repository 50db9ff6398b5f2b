using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>A refresh token was used that had been exchanged before: two people have it, and nobody knows which is the owner.</summary>
public sealed record SessionStolen(AccountId AccountId) : IDomainEvent;
