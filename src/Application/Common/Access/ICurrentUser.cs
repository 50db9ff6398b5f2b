using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Common.Access;

/// <summary>Who sends the request: a person with a token, or MamaCare itself.</summary>
public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    /// <summary>Null when nobody is signed in, and for MamaCare itself.</summary>
    AccountId? AccountId { get; }

    Role? Role { get; }

    /// <summary>The facility the account stands for: its staff's, or a practitioner's confirmed one.</summary>
    HospitalId? HospitalId { get; }

    /// <summary>The pharmacy a pharmacist works at.</summary>
    PharmacyId? PharmacyId { get; }

    /// <summary>Network address of the caller; null for jobs.</summary>
    string? Address { get; }

    /// <summary>Ties log lines, audit entries and error answers of one request together.</summary>
    string? TraceId { get; }

    bool May(Permission permission) => Role is { } role && RolePermissions.Allows(role, permission);
}
