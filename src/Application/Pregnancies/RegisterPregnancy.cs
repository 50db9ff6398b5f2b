using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;

namespace MamaCare.Application.Pregnancies;

/// <summary>Opens the antenatal record of a pregnancy and plans its contacts.</summary>
public static class RegisterPregnancy
{
    /// <param name="Facility">Where she is cared for; the practitioner's own facility when left out.</param>
    /// <param name="Confirmed">Needed when she is improbably young or old, or the pregnancy overlaps her last one.</param>
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(PatientId PatientId, DatingInput Dating, string? Facility, bool Confirmed)
        : ICommand<PregnancyView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Dating).SetValidator(new DatingInput.Validator()).OverridePropertyName("");
            RuleFor(c => c.Facility).MustBeOneLine(ContactParticulars.MaxNameLength);
        }
    }

    internal sealed class Handler(IPregnanciesDb db, PregnancyOpening opening, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PregnancyView>>
    {
        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = LocalCalendar.DateOf(now);
            var evidence = command.Dating.ToEvidence(today);
            if (!evidence.IsSuccess) return evidence.Error;

            var opened = await opening.OpenAsync(
                command.PatientId, evidence.Value, command.Facility.OrNothing(), command.Confirmed, user.AccountId, now, cancellationToken);
            if (!opened.IsSuccess) return opened.Error;

            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(opened.Value, today);
        }
    }
}
