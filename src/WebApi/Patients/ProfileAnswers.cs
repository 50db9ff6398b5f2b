using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.WebApi.Patients;

/// <summary>Profile P: the keys that existing clients know, null where nothing is known.</summary>
internal record ProfileDto : IVersioned
{
    protected ProfileDto(PatientProfile patient)
    {
        var (person, contact) = (patient.Person, patient.Contact);
        Id = patient.PatientId.Value;
        PatientNumber = patient.PatientNumber.ToString();
        Name = person.Name.Full;
        GivenName = person.Name.Given;
        MiddleName = person.Name.Middle;
        FamilyName = person.Name.Family.Length > 0 ? person.Name.Family : null;
        Email = contact.Email?.Value;
        Phone = contact.Phone?.Value;
        Gender = person.Gender;
        DateOfBirth = person.DateOfBirth;
        AddressLine = person.Address.Line ?? (person.Address.City is null ? null : ""); // never null beside a city: the contract's promise
        City = person.Address.City;
        State = person.Address.State;
        PostalCode = person.Address.PostalCode;
        Country = person.Address.Country;
        BloodType = person.BloodGroup?.Text;
        Allergies = Joined(person.Allergies);
        Medications = Joined(person.Medications);
        EmergencyContactName = contact.EmergencyContact?.Name;
        EmergencyContactPhone = contact.EmergencyContact?.Phone?.Value;
        EmergencyContactRelationship = contact.EmergencyContact?.Relationship;
        MaritalStatus = person.MaritalStatus;
        Language = contact.Language;
        Nationality = person.Nationality;
        Version = patient.Version;
    }

    public long Id { get; }

    public string PatientNumber { get; }

    public string Name { get; }

    public string GivenName { get; }

    public string? MiddleName { get; }

    public string? FamilyName { get; }

    public string? Email { get; }

    public string? Phone { get; }

    public Gender Gender { get; }

    public DateOnly DateOfBirth { get; }

    public string? AddressLine { get; }

    public string? City { get; }

    public string? State { get; }

    public string? PostalCode { get; }

    public string? Country { get; }

    public string? BloodType { get; }

    /// <summary>One text with commas, or null; so are the medications.</summary>
    public string? Allergies { get; }

    public string? Medications { get; }

    public string? EmergencyContactName { get; }

    public string? EmergencyContactPhone { get; }

    public string? EmergencyContactRelationship { get; }

    public string? MaritalStatus { get; }

    /// <summary>Which she prefers, as it was typed.</summary>
    public string? Language { get; }

    public string? Nationality { get; }

    public string? FhirId { get; }

    // What the chart shows beside the profile; left out of one's own.

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmergencyContactEmail { get; init; }

    /// <summary>In which messages come: en or kri.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageLanguage { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConsentsDto? Consents { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReachableBy? ReachableBy { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>The fields of the pregnancy whose value she stated herself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? SelfReported { get; init; }

    public int Version { get; }

    /// <summary>Her own: exactly the keys of the contract, those of a pregnancy only when she is female.</summary>
    public static ProfileDto Own(PatientProfile patient) =>
        patient.Pregnancy is { } pregnancy ? new WomansProfileDto(patient, pregnancy) : new ProfileDto(patient);

    public static ProfileDto InChart(PatientProfile patient) => Own(patient) with
    {
        EmergencyContactEmail = patient.Contact.EmergencyContact?.Email?.Value,
        MessageLanguage = Domain.Patients.MessageLanguage.For(patient.Contact.Language),
        Consents = ConsentsDto.From(patient.Contact.Consents),
        ReachableBy = patient.ReachableBy,
        RegisteredAt = patient.RegisteredAt,
        SelfReported = patient.Pregnancy?.SelfReported,
    };

    public static string? Joined(IReadOnlyList<string>? entries) => entries is { Count: > 0 } ? string.Join(", ", entries) : null;
}
