using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>How she is reached, and whom to call for her.</summary>
internal sealed class ContactPart(IPatientsDb db) : IRecordPart
{
    public string Name => "contact_data";

    public IReadOnlyCollection<Type> Shows => [typeof(FormerAddress)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var patient = await db.Patients.AsNoTracking().Include(p => p.FormerAddresses).SingleAsync(p => p.Id == patientId, ct);
        var (contact, other) = (patient.Contact, patient.Contact.EmergencyContact);
        return new View(
            contact.Email?.Value, contact.Phone?.Value, contact.Language, MessageLanguage.For(contact.Language), patient.ReachableBy,
            other?.Name, other?.Phone?.Value, other?.Email?.Value, other?.Relationship,
            [.. patient.FormerAddresses.Select(f => new Former(f.Email.Value, f.ReplacedAt))]);
    }

    /// <param name="FormerAddresses">Replaced, and not told of it yet; afterwards they are forgotten.</param>
    private sealed record View(
        string? Email,
        string? Phone,
        string? Language,
        string MessageLanguage,
        ReachableBy ReachableBy,
        string? EmergencyContactName,
        string? EmergencyContactPhone,
        string? EmergencyContactEmail,
        string? EmergencyContactRelationship,
        IReadOnlyList<Former> FormerAddresses);

    private sealed record Former(string Email, DateTimeOffset ReplacedAt);
}
