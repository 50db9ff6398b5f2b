using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>What an entry of a medical record says, as typed.</summary>
public sealed record MedicalRecordForm(
    DateOnly? Date, string? Diagnosis, string? Treatment, string? Medication, string? Doctor, string? Hospital)
{
    /// <summary>A signed-in practitioner's own name and facility win over what was typed.</summary>
    internal MedicalRecordForm SignedBy(PractitionerCard? practitioner) => practitioner is null
        ? this
        : this with { Doctor = practitioner.Name, Hospital = practitioner.HospitalAffiliation };

    /// <summary>What a new entry still does not say: who treated her, and where.</summary>
    internal IReadOnlyList<(string Field, string Message)> Unsigned() =>
        [.. new[] { ("doctor", Doctor), ("hospital", Hospital) }.Where(f => f.Item2.OrNothing() is null)
            .Select(f => (f.Item1, $"'{f.Item1}' must not be empty."))];

    /// <summary>Of a new entry that is complete.</summary>
    internal MedicalFacts Read() =>
        new(Date!.Value, Diagnosis!.Trim(), Treatment!.Trim(), Medication.OrNothing(), Doctor!.Trim(), Hospital!.Trim());

    /// <summary>Of a correction: what is not spoken of stays, and so does who treated her when a practitioner corrects.</summary>
    internal MedicalFacts ReadOver(MedicalFacts known, bool byPractitioner) => new(
        Date ?? known.Date,
        Diagnosis.OrNothing() ?? known.Diagnosis,
        Treatment.OrNothing() ?? known.Treatment,
        Medication.Over(known.Medication),
        byPractitioner ? known.Doctor : Doctor.OrNothing() ?? known.Doctor,
        byPractitioner ? known.Hospital : Hospital.OrNothing() ?? known.Hospital);

    internal sealed class Validator : AbstractValidator<MedicalRecordForm>
    {
        public Validator()
        {
            RuleFor(f => f.Diagnosis).MaximumLength(MedicalFacts.MaxTextLength);
            RuleFor(f => f.Treatment).MaximumLength(MedicalFacts.MaxTextLength);
            RuleFor(f => f.Medication).MaximumLength(MedicalFacts.MaxTextLength);
            RuleFor(f => f.Doctor).MustBeOneLine(MedicalFacts.MaxNameLength);
            RuleFor(f => f.Hospital).MustBeOneLine(MedicalFacts.MaxNameLength);
        }
    }
}
