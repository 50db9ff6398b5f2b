using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory;

/// <summary>What staff confirm about today; what they leave out is not known any more.</summary>
public sealed record AvailabilityForm(AvailabilityState? Availability, string? BedsNote, string? BloodNote, string? AmbulanceNote)
{
    internal Availability Read(AccountId by, DateTimeOffset now) => Domain.CareDirectory.Availability.Confirmed(
        Availability!.Value, BedsNote.OrNothing(), BloodNote.OrNothing(), AmbulanceNote.OrNothing(), by, now);

    internal sealed class Validator : AbstractValidator<AvailabilityForm>
    {
        public Validator()
        {
            RuleFor(f => f.Availability).NotNull().WithMessage("Say open, busy, closed or unknown.");
            RuleFor(f => f.BedsNote).MustBeOneLine(Domain.CareDirectory.Availability.MaxNoteLength);
            RuleFor(f => f.BloodNote).MustBeOneLine(Domain.CareDirectory.Availability.MaxNoteLength);
            RuleFor(f => f.AmbulanceNote).MustBeOneLine(Domain.CareDirectory.Availability.MaxNoteLength);
        }
    }
}
