using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Children;

/// <summary>Marks a birth record as entered in error: it leaves the list and stays in the history.</summary>
public static class WithdrawBirthRecord
{
    [Requires(Permission.BirthRecordWrite)]
    public sealed record Command(PatientId PatientId, BirthRecordId BirthRecordId, IfMatch? IfMatch = null) : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.BirthRecordId).NotEmpty().OverridePropertyName("id");
    }

    internal sealed class Handler(IChildrenDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await db.ToChangeAsync(command.PatientId, command.BirthRecordId, user, cancellationToken);
            if (!found.IsSuccess) return found.Error;
            if (command.IfMatch.IsStaleFor(found.Value)) return StaleChanges.Stale;

            found.Value.Withdraw(user.AccountId!.Value, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
