using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;

namespace MamaCare.Application.Pregnancies;

/// <summary>Adds evidence of the pregnancy's age, and moves the due date when the rules say so.</summary>
public static class RedatePregnancy
{
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(PatientId PatientId, PregnancyId PregnancyId, DatingInput Dating, string? Reason, IfMatch? IfMatch = null)
        : ICommand<PregnancyView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Dating).SetValidator(new DatingInput.Validator()).OverridePropertyName("");
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(DatingEntry.MaxReasonLength);
        }
    }

    internal sealed class Handler(IPregnanciesDb db, IPatientRegister patients, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PregnancyView>>
    {
        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = LocalCalendar.DateOf(now);
            var given = command.Dating.ToEvidence(today);
            if (!given.IsSuccess) return given.Error;

            if (await patients.FindAsync(command.PatientId, cancellationToken) is not { } her) return AccessErrors.NotYourPatient;
            var pregnancy = await db.FindAsync(command.PatientId, command.PregnancyId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;
            if (command.IfMatch.IsStaleFor(pregnancy)) return StaleChanges.Stale;

            var redated = pregnancy.Redate(given.Value, her.DateOfBirth, command.Reason!.Trim(), user.AccountId, now);
            if (!redated.IsSuccess) return redated.Error;

            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(pregnancy, today);
        }
    }
}
