using MamaCare.Domain.CareDirectory;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner as administrators see one.</summary>
public sealed class PractitionerReview : IReviewed
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string LicenseNumber { get; set; } = "";

    public string ProfessionalType { get; set; } = "";

    public string Specialization { get; set; } = "";

    public string HospitalAffiliation { get; set; } = "";

    public string Email { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public string City { get; set; } = "";

    public string? State { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public string? Website { get; set; }

    public string? Qualifications { get; set; }

    public string? Experience { get; set; }

    public bool IsVerified { get; set; }

    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
