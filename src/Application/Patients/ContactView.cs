using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>How somebody is reached.</summary>
public sealed record ContactView(ContactDetails Contact, ReachableBy ReachableBy, int Version);
