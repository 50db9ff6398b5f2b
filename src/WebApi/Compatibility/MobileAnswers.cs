using MamaCare.Application.Patients;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MamaCare.WebApi.Patients;

namespace MamaCare.WebApi.Compatibility;

/// <param name="UserId">Id of her record.</param>
internal sealed record MobileSignedInDto(string Token, PatientId UserId, string Name, string? Email)
{
    public static MobileSignedInDto From(SignInPatient.Response her) =>
        new(her.Tokens.Token, her.PatientId, her.Name.Full, her.Email?.Value);
}

/// <summary>Profile P as the mobile application reads it.</summary>
internal sealed record MobileProfileDto : ProfileDto
{
    public MobileProfileDto(PatientProfile patient)
        : base(patient)
    {
        EmergencyContact = MobileEmergencyContactDto.From(patient.Contact.EmergencyContact);
        PregnancyInfo = patient.Pregnancy is { } pregnancy ? MobilePregnancyDto.From(pregnancy) : null;
    }

    public MobileEmergencyContactDto EmergencyContact { get; }

    /// <summary>Null unless she is female.</summary>
    public MobilePregnancyDto? PregnancyInfo { get; }
}

internal sealed record MobileEmergencyContactDto(string? Name, string? Phone, string? Relationship)
{
    public static MobileEmergencyContactDto From(EmergencyContact? contact) =>
        new(contact?.Name, contact?.Phone?.Value, contact?.Relationship);
}

/// <summary>The keys of profile P about a pregnancy, with their meaning there.</summary>
internal sealed record MobilePregnancyDto(
    StatedPregnancy? PregnancyStatus,
    int? PreviousPregnancies,
    DateOnly? LmpDate,
    DateOnly? DueDate,
    int? GestationalAge,
    int? GestationalAgeDays,
    StatedMultiple? MultiplePregnancy,
    StatedRisk? RiskLevel,
    IReadOnlyList<string> RiskFactors,
    string? BloodPressure,
    decimal? Hemoglobin,
    decimal? BloodSugar,
    decimal? Weight,
    bool? PrenatalVitamins,
    string? PregnancyComplications,
    string? EmergencyHospital,
    string? BirthPlan)
{
    public static MobilePregnancyDto From(PregnancyFacts pregnancy)
    {
        var values = pregnancy.Values;
        return new MobilePregnancyDto(
            values.PregnancyStatus, values.PreviousPregnancies, values.LmpDate, pregnancy.DueDate, pregnancy.GestationalAge,
            pregnancy.GestationalAgeDays, values.MultiplePregnancy, values.RiskLevel, values.RiskFactors ?? [], values.BloodPressure,
            values.Haemoglobin, values.BloodSugar, values.Weight, values.PrenatalVitamins, ProfileDto.Joined(values.Complications),
            values.EmergencyHospital, values.BirthPlan);
    }
}
