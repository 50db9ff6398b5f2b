using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>An administrator has decided about somebody who asked to become one.</summary>
/// <param name="Reason">In the administrator's words, for the applicant; null when approved.</param>
public sealed record AccountDecided(AccountId AccountId, bool Approved, string? Reason) : IDomainEvent;
