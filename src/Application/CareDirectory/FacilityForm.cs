using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>A place of care as typed: a field that is null leaves what is known as it is, an empty one removes it.</summary>
public abstract record FacilityForm
{
    public string? Name { get; init; }

    public string? LicenseNumber { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? City { get; init; }

    public string? Chiefdom { get; init; }

    public string? District { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public string? Website { get; init; }

    public string? OpeningHours { get; init; }

    /// <summary>Degrees, WGS84; sent together with <see cref="Longitude"/>.</summary>
    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>Read on a map when nothing is said of a new position.</summary>
    public PositionQuality? LocationQuality { get; init; }

    /// <summary>Of a form that the validator has passed.</summary>
    internal Result<FacilityDetails> Read(IFacility known, Reference reference)
    {
        var district = reference.Districts.Find(District, out var problem);
        if (problem is not null) return problem;

        var (before, contact) = (known.Place, known.Contact);
        var position = Latitude is { } latitude ? GeoPoint.At(latitude, Longitude!.Value).Value : before.Position;
        var quality = LocationQuality ?? (Latitude is null ? before.Quality : PositionQuality.Map);
        return new FacilityDetails(
            Merge(Name, known.Name)!,
            new Place(
                Merge(City, before.Town), Merge(Chiefdom, before.Chiefdom), District is null ? before.District : district,
                position, quality),
            Merge(Phone, known.Phone),
            Merge(OpeningHours, known.OpeningHours),
            new FacilityContact(
                Merge(Address, contact.Address), Merge(PostalCode, contact.PostalCode), Merge(State, contact.State),
                Merge(Country, contact.Country), Merge(Website, contact.Website)),
            Email is null ? known.Email : Email.OrNothing() is { } email ? EmailAddress.From(email).Value : null,
            Merge(LicenseNumber, known.LicenceNumber));
    }

    /// <summary>The name and the licence number, where the form says something else than the entry.</summary>
    internal (string? Name, string? LicenceNumber) IdentityBeside(IFacility known) =>
        (Other(Name, known.Name), Other(LicenseNumber, known.LicenceNumber));

    private static string? Other(string? typed, string? known) => typed.OrNothing() is { } text && text != known ? text : null;

    private static string? Merge(string? typed, string? before) => typed is null ? before : typed.OrNothing();

    internal sealed class Validator : AbstractValidator<FacilityForm>
    {
        private const string Abroad = "This lies outside Sierra Leone.";
        private const string Half = "Send latitude and longitude together.";

        public Validator()
        {
            RuleFor(f => f.Name).MustBeOneLine(FacilityFacts.MaxNameLength).MustStay();
            RuleFor(f => f.LicenseNumber).MustBeALicence();
            RuleFor(f => f.Email).MustBeAnEmail();
            RuleFor(f => f.Phone).MustBeOneLine(FacilityFacts.MaxPhoneLength)
                .Must(BeNumbers).WithMessage("Phone numbers have digits, spaces and + - / , ( ) between them.");
            RuleFor(f => f.Address).MustBeOneLine(FacilityContact.MaxAddressLength);
            RuleFor(f => f.City).MustBeOneLine(Place.MaxNameLength);
            RuleFor(f => f.Chiefdom).MustBeOneLine(Place.MaxNameLength);
            RuleFor(f => f.State).MustBeOneLine(FacilityContact.MaxWordsLength);
            RuleFor(f => f.PostalCode).MustBeOneLine(FacilityContact.MaxWordsLength);
            RuleFor(f => f.Country).MustBeOneLine(FacilityContact.MaxWordsLength);
            RuleFor(f => f.Website).MustBeOneLine(FacilityContact.MaxAddressLength).MustBeAWebAddress();
            RuleFor(f => f.OpeningHours).MustBeOneLine(FacilityFacts.MaxHoursLength)
                .Must(h => h.OrNothing() is not { } hours || Domain.CareDirectory.OpeningHours.Read(hours).IsSuccess)
                .WithMessage(CareDirectoryErrors.HoursNotReadable.Message);
            RuleFor(f => f.Latitude).Must(l => l is null || SierraLeone.SpansLatitude(l.Value)).WithMessage(Abroad);
            RuleFor(f => f.Longitude).Must(l => l is null || SierraLeone.SpansLongitude(l.Value)).WithMessage(Abroad);
            RuleFor(f => f.Latitude).NotNull().When(f => f.Longitude is not null).WithMessage(Half);
            RuleFor(f => f.Longitude).NotNull().When(f => f.Latitude is not null).WithMessage(Half);
        }

        private static bool BeNumbers(string? typed) =>
            typed.OrNothing() is not { } text
            || (text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || " +-/,()".Contains(c, StringComparison.Ordinal)));
    }
}

public sealed record HospitalForm : FacilityForm
{
    public FacilityType? FacilityType { get; init; }

    public Ownership? Ownership { get; init; }

    public IReadOnlyList<string>? Services { get; init; }

    internal sealed class HospitalValidator : AbstractValidator<HospitalForm>
    {
        public HospitalValidator()
        {
            Include(new Validator());
            RuleFor(f => f.Services).Must(s => s is null || s.Count <= ServiceList.MaxCount)
                .WithMessage($"At most {ServiceList.MaxCount} services.");
            RuleForEach(f => f.Services).MustBeOneLine(ServiceList.MaxLength).OverridePropertyName("services");
        }
    }
}

public sealed record PharmacyForm : FacilityForm
{
    /// <summary>True writes the opening hours as 24/7, false takes just that away.</summary>
    public bool? Is24Hours { get; init; }
}

/// <summary>What a form and what was known before come to together.</summary>
internal sealed record FacilityDetails(
    string Name, Place Place, string? Phone, string? OpeningHours, FacilityContact Contact, EmailAddress? Email, string? LicenceNumber);
