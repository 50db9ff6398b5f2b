using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Patients;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;

namespace MamaCare.WebApi.Patients;

/// <summary>What is said about a person: of somebody new, or what has changed.</summary>
/// <param name="Name">The whole name, or <c>given_name</c> and <c>family_name</c>.</param>
/// <param name="Email">With an address of her own she gets reminders there, unless <c>consents</c> says otherwise.</param>
/// <param name="Phone">As people write it: 076 123456, or with a country code.</param>
/// <param name="Language">The language she prefers; messages come in English or Krio.</param>
/// <param name="LmpDate">First day of the last menstrual period; from here on kept only when she is female.</param>
/// <param name="BloodPressure">mmHg, like 120/80.</param>
/// <param name="Hemoglobin">g/dL.</param>
/// <param name="BloodSugar">mg/dL.</param>
/// <param name="Weight">kg.</param>
/// <param name="Confirmed">At a registration by staff: none of the candidates of an earlier 409 is her.</param>
internal sealed record ProfileRequest(
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
    ConsentsDto? Consents,
    DateOnly? LmpDate,
    StatedPregnancy? PregnancyStatus,
    int? PreviousPregnancies,
    StatedMultiple? MultiplePregnancy,
    StatedRisk? RiskLevel,
    [property: JsonConverter(typeof(TextListConverter))] IReadOnlyList<string>? RiskFactors,
    string? BloodPressure,
    decimal? Hemoglobin,
    decimal? BloodSugar,
    decimal? Weight,
    [property: JsonConverter(typeof(YesOrNoConverter))] bool? PrenatalVitamins,
    [property: JsonConverter(typeof(TextListConverter))] IReadOnlyList<string>? PregnancyComplications,
    string? EmergencyHospital,
    string? BirthPlan,
    bool? Confirmed)
{
    [JsonIgnore]
    public PersonForm Person => new()
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
        Allergies = Allergies,
        Medications = Medications,
    };

    [JsonIgnore]
    public ContactForm Contact => new()
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

    [JsonIgnore]
    public PregnancyForm Pregnancy => new()
    {
        LmpDate = LmpDate,
        PregnancyStatus = PregnancyStatus,
        PreviousPregnancies = PreviousPregnancies,
        MultiplePregnancy = MultiplePregnancy,
        RiskLevel = RiskLevel,
        RiskFactors = RiskFactors,
        BloodPressure = BloodPressure,
        Haemoglobin = Hemoglobin,
        BloodSugar = BloodSugar,
        Weight = Weight,
        PrenatalVitamins = PrenatalVitamins,
        Complications = PregnancyComplications,
        EmergencyHospital = EmergencyHospital,
        BirthPlan = BirthPlan,
    };
}
