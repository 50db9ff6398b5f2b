using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>An administrator has checked the licence; from now on the account may sign in.</summary>
public sealed record PractitionerVerified(PractitionerId PractitionerId, AccountId AccountId) : IDomainEvent;
