namespace MamaCare.Domain.CareDirectory;

/// <summary>What a list says about a health facility.</summary>
public sealed record HospitalFacts(string Name, Place Place, string? Phone, string? OpeningHours, FacilityType Type, Ownership Ownership)
    : FacilityFacts(Name, Place, Phone, OpeningHours);
