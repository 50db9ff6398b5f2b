using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;

namespace MamaCare.Application.Pregnancies;

/// <summary>Ends a pregnancy with what became of it; nothing is planned any more.</summary>
public static class CloseWithOutcome
{
    /// <param name="Confirmed">Needed when outcome and week of pregnancy rarely go together.</param>
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(PatientId PatientId, PregnancyId PregnancyId, OutcomeKind? Outcome, DateOnly? Date, bool Confirmed)
        : ICommand<PregnancyView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Outcome).NotNull().IsInEnum();
            RuleFor(c => c.Date).NotNull();
        }
    }

    internal sealed class Handler(IPregnanciesDb db, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PregnancyView>>
    {
        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pregnancy = await db.FindAsync(command.PatientId, command.PregnancyId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;

            var now = clock.GetUtcNow();
            var closed = pregnancy.CloseWith(command.Outcome!.Value, command.Date!.Value, command.Confirmed, user.AccountId, now);
            if (!closed.IsSuccess) return closed.Error;

            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(pregnancy, LocalCalendar.DateOf(now));
        }
    }
}
