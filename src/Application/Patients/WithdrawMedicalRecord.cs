using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Marks an entry as entered in error: it leaves the record and stays in its history.</summary>
public static class WithdrawMedicalRecord
{
    [Requires(Permission.MedicalRecordWrite)]
    public sealed record Command(PatientId PatientId, MedicalRecordId MedicalRecordId, string? Reason, IfMatch? IfMatch = null)
        : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).MaximumLength(MedicalRecordVersion.MaxReasonLength);
    }

    internal sealed class Handler(IPatientsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await db.ToChangeAsync(command.PatientId, command.MedicalRecordId, user, cancellationToken);
            if (!found.IsSuccess) return found.Error;
            if (command.IfMatch.IsStaleFor(found.Value)) return StaleChanges.Stale;

            found.Value.Withdraw(command.Reason.OrNothing(), new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
