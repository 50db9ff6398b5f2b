using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>Wrong tries have locked an account for a while; its owner is told, in case they were not hers.</summary>
public sealed record AccountLocked(AccountId AccountId) : IDomainEvent;
