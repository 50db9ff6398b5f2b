using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;

namespace MamaCare.Application.Pregnancies;

/// <summary>Enters a contact that took place, and plans the ones ahead from it.</summary>
public static class RecordContact
{
    /// <param name="Place">The practitioner's own facility when left out.</param>
    /// <param name="HeldBy">The practitioner who enters it when left out.</param>
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(PatientId PatientId, PregnancyId PregnancyId, DateOnly? Date, string? Place, string? HeldBy, string? Notes)
        : ICommand<PregnancyView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Date).NotNull();
            RuleFor(c => c.Place).MustBeOneLine(ContactParticulars.MaxNameLength);
            RuleFor(c => c.HeldBy).MustBeOneLine(ContactParticulars.MaxNameLength);
            RuleFor(c => c.Notes).MaximumLength(ContactParticulars.MaxNotesLength);
        }
    }

    internal sealed class Handler(
        IPregnanciesDb db, ICareCircle care, ICurrentUser user, IPractitionerDesk practitioners, TimeProvider clock)
        : IRequestHandler<Command, Result<PregnancyView>>
    {
        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pregnancy = await db.FindAsync(command.PatientId, command.PregnancyId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;

            var card = user.AccountId is { } me ? await practitioners.FindAsync(me, cancellationToken) : null;
            var details = new ContactParticulars(
                command.Place.OrNothing() ?? card?.HospitalAffiliation,
                command.HeldBy.OrNothing() ?? card?.Name,
                command.Notes.OrNothing());
            var now = clock.GetUtcNow();
            var recorded = pregnancy.RecordContact(command.Date!.Value, details, user.AccountId, now);
            if (!recorded.IsSuccess) return recorded.Error;

            await care.SawAsync(command.PatientId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(pregnancy, LocalCalendar.DateOf(now));
        }
    }
}
