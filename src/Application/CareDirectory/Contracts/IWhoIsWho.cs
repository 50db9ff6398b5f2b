using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory.Contracts;

/// <summary>The names by which a patient knows those who cared for her.</summary>
public interface IWhoIsWho
{
    /// <summary>Three queries, however many are asked for; unknown accounts are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, Professional>> PeopleAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken ct);

    /// <summary>One query; unknown facilities are left out.</summary>
    Task<IReadOnlyDictionary<HospitalId, string>> FacilitiesAsync(IReadOnlyCollection<HospitalId> hospitals, CancellationToken ct);
}

/// <param name="Name">Null for a patient's account.</param>
/// <param name="Facility">The confirmed one, else the one that was given at the application, else null.</param>
public sealed record Professional(string? Name, string? Facility);
