using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Patients.Contracts;

/// <summary>Where messages about patients go today.</summary>
public interface IPatientContacts
{
    /// <summary>Most patients asked for at once: one query, one parameter each; as many as the largest batch of reminders.</summary>
    const int MaxIds = 1000;

    /// <summary>One query; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<PatientId, PatientRoute>> ReadAsync(IReadOnlyCollection<PatientId> ids, CancellationToken ct);
}

/// <param name="FullName">The patient's name, whoever the message goes to.</param>
/// <param name="Language">Of the message text: <c>en</c> or <c>kri</c>.</param>
/// <param name="Channel">Null when the target is nobody; so are the address and the addressee.</param>
/// <param name="AddresseeName">Whom to greet: herself or her emergency contact.</param>
public sealed record PatientRoute(
    PatientId PatientId, string FullName, string Language, RouteTarget Target, Channel? Channel, string? Address, string? AddresseeName);
