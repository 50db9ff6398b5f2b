using MamaCare.Domain.CareDirectory;

namespace MamaCare.Application.CareDirectory;

/// <summary>What an administrator sees besides: the decision in force.</summary>
public interface IReviewed
{
    VerificationState Status { get; set; }

    /// <summary>Account id; null while nobody has decided, and for MamaCare's own reference data.</summary>
    long? DecidedBy { get; set; }

    DateTimeOffset? DecidedAt { get; set; }

    string? Reason { get; set; }

    DateOnly? ExpiresOn { get; set; }
}

/// <summary>What an administrator, or a place's own staff, see besides what everybody sees.</summary>
public interface IFacilityReview : IReviewed
{
    string? LicenseNumber { get; set; }

    string? PostalCode { get; set; }

    /// <summary>Account id.</summary>
    long? LastConfirmedBy { get; set; }

    /// <summary>Asked for by staff, waiting for an administrator.</summary>
    string? ProposedName { get; set; }

    string? ProposedLicenseNumber { get; set; }

    DateTimeOffset CreatedAt { get; set; }

    DateTimeOffset UpdatedAt { get; set; }
}

public sealed class HospitalReview : HospitalView, IFacilityReview
{
    public string? LicenseNumber { get; set; }

    public string? PostalCode { get; set; }

    public long? LastConfirmedBy { get; set; }

    public string? ProposedName { get; set; }

    public string? ProposedLicenseNumber { get; set; }

    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}

public sealed class PharmacyReview : PharmacyView, IFacilityReview
{
    public string? LicenseNumber { get; set; }

    public string? PostalCode { get; set; }

    public long? LastConfirmedBy { get; set; }

    public string? ProposedName { get; set; }

    public string? ProposedLicenseNumber { get; set; }

    public VerificationState Status { get; set; }

    public long? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
