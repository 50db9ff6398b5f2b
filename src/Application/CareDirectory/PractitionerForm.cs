using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner as typed by hand: a field that is null leaves what is known as it is, an empty one removes it.</summary>
public sealed record PractitionerForm
{
    private const int MaxPhoneLength = 50;

    public string? Name { get; init; }

    public string? LicenseNumber { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? ProfessionalType { get; init; }

    public string? Specialization { get; init; }

    public string? HospitalAffiliation { get; init; }

    public string? Address { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public string? Website { get; init; }

    public string? Qualifications { get; init; }

    public string? Experience { get; init; }

    /// <summary>The confirmed facility; only administrators say so.</summary>
    public HospitalId? HospitalId { get; init; }

    internal EmailAddress EmailOr(EmailAddress known) => Email is null ? known : EmailAddress.From(Email).Value;

    internal PhoneNumber PhoneOr(PhoneNumber known, IPhoneNumberReader phones) => Phone is null ? known : phones.Read(Phone).Value;

    internal PractitionerProfile ProfileOr(PractitionerProfile known) => new(
        Merge(ProfessionalType, known.ProfessionalType)!, Merge(Specialization, known.Specialisation)!,
        Merge(HospitalAffiliation, known.HospitalAffiliation)!)
    {
        Address = Merge(Address, known.Address),
        City = Merge(City, known.City),
        State = Merge(State, known.State),
        PostalCode = Merge(PostalCode, known.PostalCode),
        Country = Merge(Country, known.Country),
        Website = Merge(Website, known.Website),
        Qualifications = Merge(Qualifications, known.Qualifications),
        Experience = Merge(Experience, known.Experience),
    };

    private static string? Merge(string? typed, string? before) => typed is null ? before : typed.OrNothing();

    internal PractitionerProfile Profile() => ProfileOr(new PractitionerProfile("", "", ""));

    /// <summary>Of a practitioner whom nobody knows yet.</summary>
    internal sealed class Complete : AbstractValidator<PractitionerForm>
    {
        public Complete(IPhoneNumberReader phones)
        {
            Include(new Validator(phones));
            RuleFor(f => f.Name).NotEmpty();
            RuleFor(f => f.LicenseNumber).NotEmpty();
            RuleFor(f => f.Email).NotEmpty();
            RuleFor(f => f.Phone).NotEmpty();
            RuleFor(f => f.ProfessionalType).NotEmpty();
            RuleFor(f => f.Specialization).NotEmpty();
            RuleFor(f => f.HospitalAffiliation).NotEmpty();
        }
    }

    internal sealed class Validator : AbstractValidator<PractitionerForm>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(f => f.Name).MustBeOneLine(Practitioner.MaxNameLength).MustStay();
            RuleFor(f => f.LicenseNumber).MustStay();
            RuleFor(f => f.LicenseNumber).MustBeALicence();
            RuleFor(f => f.Email).MustStay();
            RuleFor(f => f.Email).MustBeAnEmail();
            RuleFor(f => f.Phone).MustStay()
                .Must(p => p.OrNothing() is not { } text || (text.Length <= MaxPhoneLength && phones.Read(text).IsSuccess))
                .WithMessage(ContactErrors.PhoneNotValid.Message);
            RuleFor(f => f.ProfessionalType).MustBeOneLine(PractitionerProfile.MaxWordsLength).MustStay();
            RuleFor(f => f.Specialization).MustBeOneLine(PractitionerProfile.MaxWordsLength).MustStay();
            RuleFor(f => f.HospitalAffiliation).MustBeOneLine(PractitionerProfile.MaxAddressLength).MustStay();
            RuleFor(f => f.Address).MaximumLength(PractitionerProfile.MaxAddressLength);
            RuleFor(f => f.City).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(f => f.State).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(f => f.PostalCode).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(f => f.Country).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(f => f.Website).MustBeOneLine(PractitionerProfile.MaxAddressLength).MustBeAWebAddress();
            RuleFor(f => f.Qualifications).MaximumLength(PractitionerProfile.MaxTextLength);
            RuleFor(f => f.Experience).MaximumLength(PractitionerProfile.MaxTextLength);
        }
    }
}
