using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Domain.Patients;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Patients;

/// <param name="Name">The whole name, or <c>given_name</c> and <c>family_name</c>.</param>
/// <param name="Email">With an address of her own she gets reminders there, unless <c>consents</c> says otherwise.</param>
/// <param name="Phone">As people write it: 076 123456, or with a country code.</param>
/// <param name="Language">The language she prefers; messages come in English or Krio.</param>
internal sealed record RegisterPatientRequest(
    string? Name,
    string? GivenName,
    string? MiddleName,
    string? FamilyName,
    Gender? Gender,
    DateOnly? DateOfBirth,
    string? Email,
    string? Phone,
    string? AddressLine,
    string? City,
    string? State,
    string? PostalCode,
    string? Country,
    string? MaritalStatus,
    string? Language,
    string? Nationality,
    string? BloodType,
    [property: JsonConverter(typeof(TextListConverter))] IReadOnlyList<string>? Allergies,
    [property: JsonConverter(typeof(TextListConverter))] IReadOnlyList<string>? Medications,
    string? EmergencyContactName,
    string? EmergencyContactPhone,
    string? EmergencyContactEmail,
    string? EmergencyContactRelationship,
    ConsentsDto? Consents)
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Others { get; init; } = [];

    /// <summary>What was said about a woman's pregnancy; it has its own place and would be lost here.</summary>
    public IEnumerable<string> MisplacedFields() => Gender is Domain.Patients.Gender.Female ? PregnancyFields.SaidIn(Others) : [];

    public RegisterPatient.Command ToCommand() => new(
        new PersonForm
        {
            Name = Name,
            GivenName = GivenName,
            MiddleName = MiddleName,
            FamilyName = FamilyName,
            Gender = Gender,
            DateOfBirth = DateOfBirth,
            AddressLine = AddressLine,
            City = City,
            State = State,
            PostalCode = PostalCode,
            Country = Country,
            MaritalStatus = MaritalStatus,
            Nationality = Nationality,
            BloodType = BloodType,
            Allergies = Allergies ?? [],
            Medications = Medications ?? [],
        },
        new ContactForm
        {
            Email = Email,
            Phone = Phone,
            Language = Language,
            EmergencyContactName = EmergencyContactName,
            EmergencyContactPhone = EmergencyContactPhone,
            EmergencyContactEmail = EmergencyContactEmail,
            EmergencyContactRelationship = EmergencyContactRelationship,
            Consents = ConsentsDto.Read(Consents),
        });
}

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
