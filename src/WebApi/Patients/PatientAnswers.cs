using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.WebApi.Patients;

/// <param name="Pin">Shown this once.</param>
/// <param name="FhirId">Always null; existing clients read the key.</param>
/// <param name="GestationalAge">Completed weeks; with the due date null unless a dated pregnancy was registered too.</param>
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
    public static RegisteredPatientDto From(Enrolled registered) => new(
        "Registered. Write the PIN down now: it is not shown again.",
        registered.Pin, registered.PatientId.Value, registered.PatientNumber.ToString(), null, registered.DueDate,
        registered.GestationalAge, registered.EmailSent, false);
}

internal sealed record PatientListedDto(long Id, string PatientNumber, string Name, DateOnly DateOfBirth, ReachableBy ReachableBy)
{
    public static PatientListedDto From(ListMyPatients.Item item) =>
        new(item.PatientId.Value, item.PatientNumber.ToString(), item.Name, item.DateOfBirth, item.ReachableBy);
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
    int Version) : IVersioned
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
