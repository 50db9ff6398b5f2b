using System.Text.Json.Serialization;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Compatibility;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The fields of a health facility; those not sent are kept.</summary>
/// <param name="Services">An array, its JSON text, or one on each line; codes of <c>/api/services</c> or free text.</param>
/// <param name="IsVerified">true, false, or on as a check box sends it.</param>
internal sealed record HospitalFields(
    string? Name, string? LicenseNumber, string? Email, string? Phone, string? Address, string? City, string? Chiefdom, string? District,
    string? State, string? PostalCode, string? Country, string? Website, string? OpeningHours,
    double? Latitude, double? Longitude, PositionQuality? LocationQuality, FacilityType? FacilityType, Ownership? Ownership,
    [property: JsonConverter(typeof(LinesConverter))] IReadOnlyList<string>? Services,
    [property: JsonConverter(typeof(CheckBoxConverter))] bool? IsVerified)
{
    public HospitalForm ToForm() => new()
    {
        Name = Name, LicenseNumber = LicenseNumber, Email = Email, Phone = Phone, Address = Address, City = City, Chiefdom = Chiefdom,
        District = District, State = State, PostalCode = PostalCode, Country = Country, Website = Website, OpeningHours = OpeningHours,
        Latitude = Latitude, Longitude = Longitude, LocationQuality = LocationQuality, FacilityType = FacilityType, Ownership = Ownership,
        Services = Services,
    };
}

/// <summary>The fields of a pharmacy; those not sent are kept.</summary>
internal sealed record PharmacyFields(
    string? Name, string? LicenseNumber, string? Email, string? Phone, string? Address, string? City, string? Chiefdom, string? District,
    string? State, string? PostalCode, string? Country, string? Website, string? OpeningHours,
    double? Latitude, double? Longitude, PositionQuality? LocationQuality,
    [property: JsonConverter(typeof(CheckBoxConverter))] bool? Is24Hours,
    [property: JsonConverter(typeof(CheckBoxConverter))] bool? IsVerified)
{
    public PharmacyForm ToForm() => new()
    {
        Name = Name, LicenseNumber = LicenseNumber, Email = Email, Phone = Phone, Address = Address, City = City, Chiefdom = Chiefdom,
        District = District, State = State, PostalCode = PostalCode, Country = Country, Website = Website, OpeningHours = OpeningHours,
        Latitude = Latitude, Longitude = Longitude, LocationQuality = LocationQuality, Is24Hours = Is24Hours,
    };
}

/// <summary>The fields of a practitioner; those not sent, and those sent empty, are kept.</summary>
/// <param name="HospitalId">The facility that was found to be the practitioner's; it counts for access to records.</param>
internal sealed record PractitionerFields(
    string? Name, string? LicenseNumber, string? ProfessionalType, string? Specialization, string? Email, string? Phone,
    string? HospitalAffiliation, string? Address, string? City, string? State, string? PostalCode, string? Country, string? Website,
    string? Qualifications, string? Experience, long? HospitalId,
    [property: JsonConverter(typeof(CheckBoxConverter))] bool? IsVerified)
{
    public PractitionerForm ToForm() => new()
    {
        Name = Kept(Name), LicenseNumber = Kept(LicenseNumber), ProfessionalType = Kept(ProfessionalType),
        Specialization = Kept(Specialization), Email = Kept(Email), Phone = Kept(Phone), HospitalAffiliation = Kept(HospitalAffiliation),
        Address = Kept(Address), City = Kept(City), State = Kept(State), PostalCode = Kept(PostalCode), Country = Kept(Country),
        Website = Kept(Website), Qualifications = Kept(Qualifications), Experience = Kept(Experience),
        HospitalId = HospitalId is { } id ? new HospitalId(id) : null,
    };

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

internal sealed record SavedHospitalDto(string Message, HospitalReview Hospital) : IVersioned
{
    public int Version => Hospital.Version;
}

internal sealed record SavedPharmacyDto(string Message, PharmacyReview Pharmacy) : IVersioned
{
    public int Version => Pharmacy.Version;
}

internal sealed record SavedPractitionerDto(string Message, PractitionerReview Doctor) : IVersioned
{
    public int Version => Doctor.Version;
}

/// <param name="Became">deleted, or withdrawn where other records point to it.</param>
internal sealed record RemovedDto(string Message, EntryRemoval Became)
{
    public static RemovedDto From(EntryRemoval became) => new(
        became is EntryRemoval.Deleted
            ? "The entry was deleted."
            : "The entry is in no list any more; it is kept for the records that point to it.",
        became);
}
