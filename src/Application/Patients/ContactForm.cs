using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>How to reach somebody, as typed: a field that is null leaves what is known as it is, an empty one removes it.</summary>
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

    /// <summary>Whether a word is said about how she is reached.</summary>
    internal bool Says => this != new ContactForm();

    /// <summary>She says that the address is hers by giving it herself, the one that is known included.</summary>
    internal AddressSaidBy SaidBy(ICurrentUser user) =>
        user.Role is Role.Individual && Email is not null ? AddressSaidBy.Herself : AddressSaidBy.Others;

    /// <summary>Of a form that the validator has passed. Removing the emergency contact's name removes that contact.</summary>
    /// <returns><c>request.invalid</c> for an emergency contact without a name.</returns>
    internal Result<ContactDetails> Read(IPhoneNumberReader phones, ContactDetails known)
    {
        var name = EmergencyContactName.Over(known.EmergencyContact?.Name);
        var other = name is null ? null : known.EmergencyContact;
        var (phone, email) = (MergePhone(EmergencyContactPhone, other?.Phone), MergeEmail(EmergencyContactEmail, other?.Email));
        var relationship = EmergencyContactRelationship.Over(other?.Relationship);
        if (name is null && (phone is not null || email is not null || relationship is not null))
            return RequestErrors.Invalid("emergency_contact_name", "Give the emergency contact's name too.");

        return new ContactDetails
        {
            Email = MergeEmail(Email, known.Email),
            Phone = MergePhone(Phone, known.Phone),
            Language = Language.Over(known.Language),
            EmergencyContact = name is null ? null : new EmergencyContact(name, phone, email, relationship),
            Consents = Consents,
        };

        PhoneNumber? MergePhone(string? typed, PhoneNumber? before) =>
            typed is null ? before : typed.OrNothing() is { } text ? phones.Read(text).Value : null;
    }

    private static EmailAddress? MergeEmail(string? typed, EmailAddress? before) =>
        typed is null ? before : typed.OrNothing() is { } text ? EmailAddress.From(text).Value : null;

    internal sealed class Validator : AbstractValidator<ContactForm>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Email).Must(BeAnEmail).WithMessage(ContactErrors.EmailNotValid.Message);
            RuleFor(c => c.Phone).Must(BeAPhone).WithMessage(ContactErrors.PhoneNotValid.Message);
            RuleFor(c => c.Language).MustBeOneLine(ContactDetails.MaxLanguageLength);
            RuleFor(c => c.EmergencyContactName).MustBeOneLine(EmergencyContact.MaxNameLength);
            RuleFor(c => c.EmergencyContactPhone).Must(BeAPhone).WithMessage(ContactErrors.PhoneNotValid.Message);
            RuleFor(c => c.EmergencyContactEmail).Must(BeAnEmail).WithMessage(ContactErrors.EmailNotValid.Message);
            RuleFor(c => c.EmergencyContactRelationship).MustBeOneLine(EmergencyContact.MaxRelationshipLength);

            bool BeAPhone(string? typed) =>
                typed.OrNothing() is not { } text || (text.Length <= MaxPhoneLength && phones.Read(text).IsSuccess);
        }

        private static bool BeAnEmail(string? typed) => typed.OrNothing() is not { } text || EmailAddress.From(text).IsSuccess;
    }
}
