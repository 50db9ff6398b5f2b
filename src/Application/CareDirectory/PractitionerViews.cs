using System.Text.Json.Serialization;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>A verified practitioner as everybody sees one: who applied, applied to be found.</summary>
public class PractitionerView : IVersioned
{
    public int Version { get; set; }

    [JsonPropertyOrder(-2)]
    public long Id { get; set; }

    [JsonPropertyOrder(-1)]
    public string Name { get; set; } = "";

    public string Specialization { get; set; } = "";

    public string Email { get; set; } = "";

    public string Phone { get; set; } = "";

    public string ProfessionalType { get; set; } = "";

    public string HospitalAffiliation { get; set; } = "";

    public string Address { get; set; } = "";

    public string City { get; set; } = "";

    public string? State { get; set; }

    public string? Country { get; set; }

    public string? ImageUrl { get; set; }

    public string? Website { get; set; }

    public string? Qualifications { get; set; }

    public string? Experience { get; set; }
}

/// <summary>A practitioner as administrators see one.</summary>
public sealed class PractitionerReview : PractitionerView, IReviewed
{
    public string LicenseNumber { get; set; } = "";

    public string? PostalCode { get; set; }

    /// <summary>The facility that an administrator has confirmed.</summary>
    public long? HospitalId { get; set; }

    public bool IsVerified { get; set; }

    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
