using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>What an entry of a medical record says, as typed.</summary>
public sealed record MedicalRecordForm(
    DateOnly? Date, string? Diagnosis, string? Treatment, string? Medication, string? Doctor, string? Hospital)
{
    /// <summary>Of a new entry.</summary>
    /// <param name="doctor">A signed-in practitioner's own name, which wins over what was typed; so does the hospital.</param>
    internal MedicalFacts Read(string? doctor, string? hospital) => new(
        Date!.Value, Diagnosis!.Trim(), Treatment!.Trim(), Medication.OrNothing(), doctor ?? Doctor!.Trim(), hospital ?? Hospital!.Trim());

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
