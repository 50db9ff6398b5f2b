using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

internal sealed class PatientContacts(IPatientsDb db) : IPatientContacts
{
    public async Task<IReadOnlyDictionary<PatientId, PatientRoute>> ReadAsync(IReadOnlyCollection<PatientId> ids, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, IPatientContacts.MaxIds);

        var patients = await db.Patients.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Person.Name, p.Contact, p.ReachableBy })
            .ToListAsync(ct);
        return patients.ToDictionary(p => p.Id, p => Route(p.Id, p.Name.Full, p.Contact, p.ReachableBy));
    }

    private static PatientRoute Route(PatientId id, string name, ContactDetails contact, ReachableBy reachableBy)
    {
        var (target, address, addressee) = reachableBy switch
        {
            ReachableBy.Email => (RouteTarget.Patient, contact.Email, name),
            ReachableBy.EmergencyContact => (RouteTarget.EmergencyContact, contact.EmergencyContact?.Email, contact.EmergencyContact?.Name),
            ReachableBy.Nobody => (RouteTarget.Nobody, (EmailAddress?)null, (string?)null),
            _ => throw new ArgumentOutOfRangeException(nameof(reachableBy), reachableBy, "Unknown way."),
        };
        Channel? channel = target is RouteTarget.Nobody ? null : Channel.Email;
        return new PatientRoute(id, name, MessageLanguage.For(contact.Language), target, channel, address?.Value, addressee);
    }
}
