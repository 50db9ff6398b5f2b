using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>An administrator has turned the application down, or withdrawn an earlier verification; the account is closed.</summary>
public sealed record PractitionerRejected(PractitionerId PractitionerId, AccountId AccountId) : IDomainEvent;
