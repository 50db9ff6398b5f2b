using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>Who somebody is, as typed: a field that is null leaves what is known as it is, an empty one removes it.</summary>
public sealed record PersonForm
{
    /// <summary>The whole name in one; used where given and family name are not both there, or where only it is new.</summary>
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

    public IReadOnlyList<string>? Allergies { get; init; }

    public IReadOnlyList<string>? Medications { get; init; }

    /// <summary>Of a form that the validator has passed, for somebody new.</summary>
    /// <param name="today">Local calendar date.</param>
    internal Result<Person> Read(DateOnly today) => Fill(Person.Of(TypedName(), Gender!.Value, DateOfBirth!.Value, today));

    /// <summary>Of a form that the validator has passed, for somebody who is known.</summary>
    /// <inheritdoc cref="Read(DateOnly)"/>
    internal Result<Person> Read(DateOnly today, Person known) =>
        Fill(known.With(NameAfter(known.Name), Gender ?? known.Gender, DateOfBirth ?? known.DateOfBirth, today));

    private Result<Person> Fill(Result<Person> person)
    {
        if (!person.IsSuccess) return person.Error.At("date_of_birth");

        var known = person.Value;
        return known with
        {
            Address = AddressAfter(known.Address),
            MaritalStatus = MaritalStatus.Over(known.MaritalStatus),
            Nationality = Nationality.Over(known.Nationality),
            BloodGroup = BloodType is null ? known.BloodGroup
                : BloodType.OrNothing() is { } group ? Domain.Patients.BloodGroup.From(group).Value : null,
            Allergies = Allergies ?? known.Allergies,
            Medications = Medications ?? known.Medications,
        };
    }

    private PostalAddress AddressAfter(PostalAddress known) => new(
        AddressLine is { } line && known.IsSpeltOut(line) ? known.Line : AddressLine.Over(known.Line),
        City.Over(known.City), State.Over(known.State), PostalCode.Over(known.PostalCode), Country.Over(known.Country));

    /// <summary>Clients send all they were shown: the part that differs is the one that was typed.</summary>
    private PersonName NameAfter(PersonName known)
    {
        var parts = new PersonName(
            GivenName.OrNothing() ?? known.Given, MiddleName.Over(known.Middle), FamilyName.OrNothing() ?? known.Family);
        return parts != known || Name.OrNothing() is not { } whole || whole == known.Full ? parts : PersonName.Split(whole);
    }

    private PersonName TypedName() =>
        (GivenName.OrNothing(), FamilyName.OrNothing()) is ({ } given, { } family)
            ? new PersonName(given, MiddleName.OrNothing(), family)
            : PersonName.Split(Name ?? "", MiddleName.OrNothing());

    /// <summary>What a new record needs beside the shape of each field.</summary>
    internal sealed class Complete : AbstractValidator<PersonForm>
    {
        public Complete()
        {
            Include(new Validator());
            RuleFor(p => p.Name).Must((form, _) => form.TypedName().Given.Length > 0)
                .WithMessage("Give the name: either name, or given_name and family_name.");
            RuleFor(p => p.Gender).NotNull();
            RuleFor(p => p.DateOfBirth).NotNull();
        }
    }

    internal sealed class Validator : AbstractValidator<PersonForm>
    {
        public Validator()
        {
            RuleFor(p => p.Name)
                .Must(name => PersonName.Split(name!) is { Given.Length: <= PersonName.MaxLength, Family.Length: <= PersonName.MaxLength })
                .WithMessage($"At most {PersonName.MaxLength} characters each for given and family name.")
                .When(p => p.Name is not null);
            RuleFor(p => p.Name).MustBeOneLine(2 * PersonName.MaxLength + 1);
            RuleFor(p => p.GivenName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.MiddleName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.FamilyName).MustBeOneLine(PersonName.MaxLength);
            RuleFor(p => p.Gender).IsInEnum();
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

        private static bool BeAShortList(IReadOnlyList<string>? list) =>
            list is null
            || (list.Count <= Person.MaxListed && list.All(entry => entry.Length <= Person.MaxListedLength && entry.IsOneLine()));
    }
}
