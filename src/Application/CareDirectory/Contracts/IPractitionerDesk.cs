using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory.Contracts;

/// <summary>What other rooms may ask about the practitioner behind an account.</summary>
public interface IPractitionerDesk
{
    /// <returns>Null when no practitioner uses this account.</returns>
    Task<PractitionerCard?> FindAsync(AccountId accountId, CancellationToken ct);
}

/// <param name="HospitalAffiliation">The facility's name as the practitioner gave it.</param>
public sealed record PractitionerCard(string Name, string HospitalAffiliation);
