using MamaCare.Application.Patients;
using MamaCare.Domain.Patients;

namespace MamaCare.WebApi.Patients;

/// <summary>What is left out or null stays as it was; an empty text removes what was known.</summary>
/// <param name="EmergencyContactName">When empty, the whole contact is removed.</param>
internal sealed record ChangeContactDetailsRequest(
    string? Email,
    string? Phone,
    string? Language,
    string? EmergencyContactName,
    string? EmergencyContactPhone,
    string? EmergencyContactEmail,
    string? EmergencyContactRelationship,
    ConsentsDto? Consents)
{
    public ContactForm ToForm() => new()
    {
        Email = Email,
        Phone = Phone,
        Language = Language,
        EmergencyContactName = EmergencyContactName,
        EmergencyContactPhone = EmergencyContactPhone,
        EmergencyContactEmail = EmergencyContactEmail,
        EmergencyContactRelationship = EmergencyContactRelationship,
        Consents = ConsentsDto.Read(Consents),
    };
}

/// <summary>What she says about reminders; null where she was not asked.</summary>
internal sealed record ConsentsDto(bool? Email, bool? Sms, bool? EmergencyContact)
{
    public static ConsentsDto From(ReminderConsents consents) => new(consents.Email, consents.Sms, consents.EmergencyContact);

    public static ReminderConsents Read(ConsentsDto? consents) =>
        consents is null ? ReminderConsents.NotAsked : new ReminderConsents(consents.Email, consents.Sms, consents.EmergencyContact);
}
