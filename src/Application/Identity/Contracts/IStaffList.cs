using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>What other rooms may ask about who stands behind an account.</summary>
public interface IStaffList
{
    /// <summary>One query; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, AccountCard>> ReadAsync(IReadOnlyCollection<AccountId> ids, CancellationToken ct);

    /// <summary>Where the administrators are told of what they must know.</summary>
    Task<IReadOnlyList<AdministratorAddress>> ActiveAdministratorsAsync(CancellationToken ct);
}

/// <param name="Name">Null for patients, whose name is health data.</param>
public sealed record AccountCard(Role Role, string? Name, HospitalId? HospitalId);

public sealed record AdministratorAddress(AccountId AccountId, string? Name, EmailAddress Email);
