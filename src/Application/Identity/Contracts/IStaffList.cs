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

    /// <summary>Who asked to become an administrator and waits for the answer, first come first.</summary>
    /// <param name="atMost">How many of them are wanted; the total counts all.</param>
    Task<Applicants> ApplicantsAsync(int atMost, CancellationToken ct);
}

/// <param name="Name">Null for patients, whose name is health data.</param>
public sealed record AccountCard(Role Role, string? Name, HospitalId? HospitalId);

public sealed record Applicants(IReadOnlyList<Applicant> First, int Total);

public sealed record Applicant(AccountId AccountId, string Name, DateTimeOffset AskedAt);

public sealed record AdministratorAddress(AccountId AccountId, string? Name, EmailAddress Email);
