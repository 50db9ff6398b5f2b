using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>An entry that stands somewhere and keeps hours.</summary>
public interface IFacility : IDirectoryEntry
{
    Place Place { get; }

    string? Phone { get; }

    EmailAddress? Email { get; }

    string? LicenceNumber { get; }

    /// <summary>The licence number in the one spelling that is unique.</summary>
    string? LicenceKey { get; }

    FacilityContact Contact { get; }

    /// <summary>As written; a list may write what nobody can read.</summary>
    string? OpeningHours { get; }

    bool Is24Hours { get; }

    Availability Availability { get; }

    Proposal Proposal { get; }

    DirectorySource Source { get; }

    DateTimeOffset CreatedAt { get; }
}
