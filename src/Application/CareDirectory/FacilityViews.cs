using System.Text.Json.Serialization;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

// Plain classes with setters: AutoMapper 8 cannot fill records on this runtime.

/// <summary>A verified place as everybody sees it. Text that old clients print is never null.</summary>
public abstract class FacilityView : IVersioned
{
    [JsonIgnore]
    public int Version { get; set; }

    [JsonPropertyOrder(-2)]
    public long Id { get; set; }

    [JsonPropertyOrder(-1)]
    public string Name { get; set; } = "";

    /// <summary>Not known yet: the lists have no street addresses.</summary>
    public string Address { get; set; } = "";

    public string City { get; set; } = "";

    public string? Chiefdom { get; set; }

    public string? District { get; set; }

    /// <summary>The region; the existing clients call it state.</summary>
    public string? State { get; set; }

    public string Country { get; set; } = "Sierra Leone";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public bool IsVerified { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public PositionQuality LocationQuality { get; set; }

    public string? OpeningHours { get; set; }

    public DirectorySource Source { get; set; }
}

public class HospitalView : FacilityView
{
    public FacilityType FacilityType { get; set; }

    public Ownership Ownership { get; set; }

    public IReadOnlyList<string> Services { get; set; } = [];
}

public class PharmacyView : FacilityView
{
    [JsonPropertyName("is_24_hours")] // the naming policy would write is24_hours
    public bool Is24Hours { get; set; }
}

/// <summary>What an administrator sees besides: the decision in force.</summary>
public interface IReviewed
{
    VerificationState Status { get; set; }

    /// <summary>Account id; null while pending, and for MamaCare's own reference data.</summary>
    long? DecidedBy { get; set; }

    DateTimeOffset? DecidedAt { get; set; }

    string? Reason { get; set; }

    DateOnly? ExpiresOn { get; set; }
}

public sealed class HospitalReview : HospitalView, IReviewed
{
    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}

public sealed class PharmacyReview : PharmacyView, IReviewed
{
    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
