using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.WebApi.Patients;

/// <param name="Pin">Shown this once.</param>
/// <param name="FhirId">With the due date and the age of the pregnancy always null here; existing clients read the keys.</param>
internal sealed record RegisteredPatientDto(
    string Message,
    string Pin,
    long PatientId,
    string PatientNumber,
    string? FhirId,
    DateOnly? DueDate,
    int? GestationalAge,
    bool EmailSent,
    bool SmsSent)
{
    public static RegisteredPatientDto From(RegisterPatient.Response registered) => new(
        "Registered. Write the PIN down for her now: it is not shown again.",
        registered.Pin, registered.PatientId.Value, registered.PatientNumber.ToString(), null, null, null, false, false);
}

internal sealed record PatientListedDto(long Id, string PatientNumber, string Name, DateOnly DateOfBirth, ReachableBy ReachableBy)
{
    public static PatientListedDto From(ListMyPatients.Item item) =>
        new(item.PatientId.Value, item.PatientNumber.ToString(), item.Name, item.DateOfBirth, item.ReachableBy);
}

/// <param name="Allergies">One text with commas, or null; so are the medications.</param>
/// <param name="Language">Which she prefers, as it was typed.</param>
/// <param name="MessageLanguage">In which messages come: en or kri.</param>
internal sealed record PatientDto(
    long Id,
    string PatientNumber,
    string Name,
    string GivenName,
    string? MiddleName,
    string? FamilyName,
    string? Email,
    string? Phone,
    Gender Gender,
    DateOnly DateOfBirth,
    string? AddressLine,
    string? City,
    string? State,
    string? PostalCode,
    string? Country,
    string? BloodType,
    string? Allergies,
    string? Medications,
    string? EmergencyContactName,
    string? EmergencyContactPhone,
    string? EmergencyContactEmail,
    string? EmergencyContactRelationship,
    string? MaritalStatus,
    string? Language,
    string MessageLanguage,
    string? Nationality,
    string? FhirId,
    ConsentsDto Consents,
    ReachableBy ReachableBy,
    DateTimeOffset RegisteredAt,
    [property: JsonIgnore] int Version) : IVersioned
{
    public static PatientDto From(GetPatient.Response patient)
    {
        var (person, contact) = (patient.Person, patient.Contact);
        var other = contact.EmergencyContact;
        return new PatientDto(
            patient.PatientId.Value,
            patient.PatientNumber.ToString(),
            person.Name.Full,
            person.Name.Given,
            person.Name.Middle,
            person.Name.Family.Length > 0 ? person.Name.Family : null,
            contact.Email?.Value,
            contact.Phone?.Value,
            person.Gender,
            person.DateOfBirth,
            person.Address.Line ?? (person.Address.City is null ? null : ""), // never null beside a city: the contract's promise
            person.Address.City,
            person.Address.State,
            person.Address.PostalCode,
            person.Address.Country,
            person.BloodGroup?.Text,
            Joined(person.Allergies),
            Joined(person.Medications),
            other?.Name,
            other?.Phone?.Value,
            other?.Email?.Value,
            other?.Relationship,
            person.MaritalStatus,
            contact.Language,
            Domain.Patients.MessageLanguage.For(contact.Language),
            person.Nationality,
            null,
            ConsentsDto.From(contact.Consents),
            patient.ReachableBy,
            patient.RegisteredAt,
            patient.Version);
    }

    private static string? Joined(IReadOnlyList<string> entries) => entries.Count > 0 ? string.Join(", ", entries) : null;
}

/// <param name="MessageLanguage">In which messages come: en or kri.</param>
internal sealed record ContactDetailsDto(
    string? Email,
    string? Phone,
    string? Language,
    string MessageLanguage,
    string? EmergencyContactName,
    string? EmergencyContactPhone,
    string? EmergencyContactEmail,
    string? EmergencyContactRelationship,
    ConsentsDto Consents,
    ReachableBy ReachableBy,
    [property: JsonIgnore] int Version) : IVersioned
{
    public static ContactDetailsDto From(ContactView view)
    {
        var (contact, other) = (view.Contact, view.Contact.EmergencyContact);
        return new ContactDetailsDto(
            contact.Email?.Value,
            contact.Phone?.Value,
            contact.Language,
            Domain.Patients.MessageLanguage.For(contact.Language),
            other?.Name,
            other?.Phone?.Value,
            other?.Email?.Value,
            other?.Relationship,
            ConsentsDto.From(contact.Consents),
            view.ReachableBy,
            view.Version);
    }
}
