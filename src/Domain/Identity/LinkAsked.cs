using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>Somebody asked for a one-time link, for an account or for none.</summary>
public sealed record LinkAsked(OneTimeLinkId LinkId) : IDomainEvent;
