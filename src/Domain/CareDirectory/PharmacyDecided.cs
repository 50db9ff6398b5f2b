using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>An administrator has decided about the entry, or about the name its staff asked for.</summary>
public sealed record PharmacyDecided(PharmacyId PharmacyId, VerificationState State, string? Reason) : IDomainEvent;
