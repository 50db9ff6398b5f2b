using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>How to reach somebody, as typed.</summary>
public sealed record ContactForm
{
    /// <summary>Longer than any spelling of a phone number.</summary>
    private const int MaxPhoneLength = 50;

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Language { get; init; }

    public string? EmergencyContactName { get; init; }

    public string? EmergencyContactPhone { get; init; }

    public string? EmergencyContactEmail { get; init; }

    public string? EmergencyContactRelationship { get; init; }

    public ReminderConsents Consents { get; init; } = ReminderConsents.NotAsked;

    /// <summary>Of a form that the validator has passed.</summary>
    internal ContactDetails Read(IPhoneNumberReader phones)
    {
        return new ContactDetails
        {
            Email = ReadEmail(Email),
            Phone = ReadPhone(Phone),
            Language = Language.OrNothing(),
            EmergencyContact = EmergencyContactName.OrNothing() is { } name
                ? new EmergencyContact(
                    name, ReadPhone(EmergencyContactPhone), ReadEmail(EmergencyContactEmail), EmergencyContactRelationship.OrNothing())
                : null,
            Consents = Consents,
        };

        PhoneNumber? ReadPhone(string? typed) => typed.OrNothing() is { } text ? phones.Read(text).Value : null;
    }

    private static EmailAddress? ReadEmail(string? typed) => typed.OrNothing() is { } text ? EmailAddress.From(text).Value : null;

    internal sealed class Validator : AbstractValidator<ContactForm>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Email).Must(BeAnEmail).WithMessage(ContactErrors.EmailNotValid.Message);
            RuleFor(c => c.Phone).Must(BeAPhone).WithMessage(ContactErrors.PhoneNotValid.Message);
            RuleFor(c => c.Language).MustBeOneLine(ContactDetails.MaxLanguageLength);
            RuleFor(c => c.EmergencyContactName).MustBeOneLine(EmergencyContact.MaxNameLength);
            RuleFor(c => c.EmergencyContactName).Must(text => text.OrNothing() is not null)
                .WithMessage("Give the emergency contact's name too.")
                .When(c => (c.EmergencyContactPhone + c.EmergencyContactEmail + c.EmergencyContactRelationship).OrNothing() is not null);
            RuleFor(c => c.EmergencyContactPhone).Must(BeAPhone).WithMessage(ContactErrors.PhoneNotValid.Message);
            RuleFor(c => c.EmergencyContactEmail).Must(BeAnEmail).WithMessage(ContactErrors.EmailNotValid.Message);
            RuleFor(c => c.EmergencyContactRelationship).MustBeOneLine(EmergencyContact.MaxRelationshipLength);

            bool BeAPhone(string? typed) =>
                typed.OrNothing() is not { } text || (text.Length <= MaxPhoneLength && phones.Read(text).IsSuccess);
        }

        private static bool BeAnEmail(string? typed) => typed.OrNothing() is not { } text || EmailAddress.From(text).IsSuccess;
    }
}
