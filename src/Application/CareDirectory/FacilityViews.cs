using System.Text.Json.Serialization;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

// Plain classes with setters: AutoMapper 8 cannot fill records on this runtime.

/// <summary>A verified place as everybody sees it. Text that old clients print is never null.</summary>
public abstract class FacilityView : IVersioned
{
    public int Version { get; set; }

    [JsonPropertyOrder(-2)]
    public long Id { get; set; }

    [JsonPropertyOrder(-1)]
    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public string City { get; set; } = "";

    public string? Chiefdom { get; set; }

    public string? District { get; set; }

    /// <summary>The region; the existing clients call it state. As written where the district is not known.</summary>
    public string? State { get; set; }

    public string Country { get; set; } = "Sierra Leone";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string? Website { get; set; }

    public bool IsVerified { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public PositionQuality LocationQuality { get; set; }

    /// <summary>Where a map shows the way; null for a point that would lead astray.</summary>
    public string? DirectionsUrl { get; set; }

    /// <summary>From the point that was asked from; as the crow flies.</summary>
    public double? DistanceKm { get; set; }

    public string? OpeningHours { get; set; }

    /// <summary>Null when nobody knows.</summary>
    public bool? OpenNow { get; set; }

    public AvailabilityState Availability { get; set; }

    public string? BedsNote { get; set; }

    public string? BloodNote { get; set; }

    public string? AmbulanceNote { get; set; }

    public DateTimeOffset? LastConfirmedAt { get; set; }

    public DirectorySource Source { get; set; }
}

public class HospitalView : FacilityView
{
    public FacilityType FacilityType { get; set; }

    public Ownership Ownership { get; set; }

    /// <summary>As the facility writes them.</summary>
    public IReadOnlyList<string> Services { get; set; } = [];

    /// <summary>Those that the filter <c>service</c> knows.</summary>
    public IReadOnlyList<CareService> ServiceCodes { get; set; } = [];

    public string? ImageUrl { get; set; }
}

public class PharmacyView : FacilityView
{
    public bool Is24Hours { get; set; }
}
