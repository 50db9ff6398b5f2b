using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>Who somebody is, apart from how to reach her.</summary>
public sealed record Person
{
    /// <summary>Nobody on record has lived longer than 122 years; beyond 120 the date is a slip.</summary>
    public const int MaxAgeInYears = 120;

    public const int MaxTextLength = 100;

    /// <summary>Entries of allergies, and of medications.</summary>
    public const int MaxListed = 50;

    public const int MaxListedLength = 200;

    private Person()
    {
    }

    public PersonName Name { get; private init; } = null!;

    public Gender Gender { get; private init; }

    /// <summary>Local calendar date.</summary>
    public DateOnly DateOfBirth { get; private init; }

    public PostalAddress Address { get; init; } = PostalAddress.Unknown;

    public string? MaritalStatus { get; init; }

    public string? Nationality { get; init; }

    public BloodGroup? BloodGroup { get; init; }

    public IReadOnlyList<string> Allergies { get; init; } = [];

    public IReadOnlyList<string> Medications { get; init; } = [];

    /// <param name="today">Local calendar date.</param>
    /// <returns><c>patient.born-in-the-future</c> or <c>patient.born-too-long-ago</c>.</returns>
    public static Result<Person> Of(PersonName name, Gender gender, DateOnly dateOfBirth, DateOnly today)
    {
        if (dateOfBirth > today) return PatientErrors.BornInTheFuture;
        if (dateOfBirth < today.AddYears(-MaxAgeInYears)) return PatientErrors.BornTooLongAgo;
        return new Person { Name = name, Gender = gender, DateOfBirth = dateOfBirth };
    }

    public bool BecomesMale(Person before) => Gender is Gender.Male && before.Gender is not Gender.Male;

    /// <summary>The same person, told apart anew.</summary>
    /// <inheritdoc cref="Of"/>
    public Result<Person> With(PersonName name, Gender gender, DateOnly dateOfBirth, DateOnly today)
    {
        var told = Of(name, gender, dateOfBirth, today);
        return told.IsSuccess ? this with { Name = name, Gender = gender, DateOfBirth = dateOfBirth } : told;
    }
}
