using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Pregnancies;

/// <summary>What the record says about a person, as far as it decides whether a pregnancy of hers can be registered.</summary>
/// <param name="IsConfirmed">The practitioner says that her age and the dating are right, however improbable.</param>
public sealed record ExpectantMother(PatientId Id, bool IsRecordedMale, DateOnly DateOfBirth, bool IsConfirmed)
{
    /// <summary>The day of her latest birth or loss on record.</summary>
    public DateOnly? LastEndedOn { get; init; }

    /// <summary>Completed years; born on 29 February, she turns a year older on the 28th where there is no 29th.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - DateOfBirth.Year;
        return day < DateOfBirth.AddYears(years) ? years - 1 : years;
    }
}
