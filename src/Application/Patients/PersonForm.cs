using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>Who somebody is, as typed at her registration.</summary>
public sealed record PersonForm
{
    /// <summary>The whole name in one; used where given and family name are not both there.</summary>
    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? MiddleName { get; init; }

    public string? FamilyName { get; init; }

    public Gender? Gender { get; init; }

    /// <summary>Local calendar date.</summary>
    public DateOnly? DateOfBirth { get; init; }

    public string? AddressLine { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public string? MaritalStatus { get; init; }

    public string? Nationality { get; init; }

    public string? BloodType { get; init; }

    public IReadOnlyList<string> Allergies { get; init; } = [];

    public IReadOnlyList<string> Medications { get; init; } = [];

    /// <param name="today">Local calendar date.</param>
    internal Result<Person> Read(DateOnly today)
    {
        var person = Person.Of(ReadName(), Gender!.Value, DateOfBirth!.Value, today);
        if (!person.IsSuccess) return person.Error.At("date_of_birth");

        return person.Value with
        {
            Address = new PostalAddress(
                AddressLine.OrNothing(), City.OrNothing(), State.OrNothing(), PostalCode.OrNothing(), Country.OrNothing()),
            MaritalStatus = MaritalStatus.OrNothing(),
            Nationality = Nationality.OrNothing(),
            BloodGroup = BloodType.OrNothing() is { } group ? BloodGroup.From(group).Value : null,
            Allergies = Allergies,
            Medications = Medications,
        };
    }

    private PersonName ReadName() =>
        (GivenName.OrNothing(), FamilyName.OrNothing()) is ({ } given, { } family)
            ? new PersonName(given, MiddleName.OrNothing(), family)
            : PersonName.Split(Name ?? "", MiddleName.OrNothing());

    internal sealed class Validator : AbstractValidator<PersonForm>
    {
        public Validator()
        {
            RuleFor(p => p.Name).Must((form, _) => form.ReadName().Given.Length > 0)
                .WithMessage("Give the name: either name, or given_name and family_name.");
            RuleFor(p => p.Name)
                .Must((form, _) => form.ReadName() is { Given.Length: <= PersonName.MaxLength, Family.Length: <= PersonName.MaxLength })
                .WithMessage($"At most {PersonName.MaxLength} characters each for given and family name.")
                .When(p => p.Name is not null);
            RuleFor(p => p.Name).MustBeOneLine(2 * PersonName.MaxLength + 1);
            RuleFor(p => p.GivenName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.MiddleName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.FamilyName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.Gender).NotNull().IsInEnum();
            RuleFor(p => p.DateOfBirth).NotNull();
            RuleFor(p => p.AddressLine).MustBeOneLine(PostalAddress.MaxLineLength);
            RuleFor(p => p.City).MustBeOneLine(PostalAddress.MaxPlaceLength);
            RuleFor(p => p.State).MustBeOneLine(PostalAddress.MaxPlaceLength);
            RuleFor(p => p.PostalCode).MustBeOneLine(PostalAddress.MaxPostalCodeLength);
            RuleFor(p => p.Country).MustBeOneLine(PostalAddress.MaxPlaceLength);
            RuleFor(p => p.MaritalStatus).MustBeOneLine(Person.MaxTextLength);
            RuleFor(p => p.Nationality).MustBeOneLine(Person.MaxTextLength);
            RuleFor(p => p.BloodType).Must(text => text.OrNothing() is not { } group || BloodGroup.From(group).IsSuccess)
                .WithMessage(PatientErrors.BloodGroupNotValid.Message);
            RuleFor(p => p.Allergies).Must(BeAShortList).WithMessage(ListTooLong);
            RuleFor(p => p.Medications).Must(BeAShortList).WithMessage(ListTooLong);
        }

        private static string ListTooLong => $"At most {Person.MaxListed} entries of at most {Person.MaxListedLength} characters.";

        private static bool BeAShortList(IReadOnlyList<string> list) =>
            list.Count <= Person.MaxListed && list.All(entry => entry.Length <= Person.MaxListedLength && entry.IsOneLine());
    }
}
