using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Parts two records that were merged by mistake; what was written since stays with the kept one.</summary>
public static class UndoMerge
{
    [Requires(Permission.PatientMerge)]
    public sealed record Command(PatientMergeId Id) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(
        IPatientsDb db, IPatientRows rows, IPatientAccounts accounts, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var merge = await db.PatientMerges.Include(m => m.Moved).SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken);
            if (merge is null) return MergeErrors.NotFound;

            var kept = await db.Patients.SingleAsync(p => p.Id == merge.KeptId, cancellationToken);
            var closed = await db.Patients.SingleAsync(p => p.Id == merge.ClosedId, cancellationToken);
            trail.Concerns(kept.Id);
            trail.Concerns(closed.Id);
            var undone = merge.Undo(kept, closed, new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            if (!undone.IsSuccess) return undone.Error;

            var contact = closed.Contact;
            var restored = await accounts.RestoreAsync(
                closed.AccountId, contact.Email, contact.Phone, merge.AccountWasOpen, cancellationToken);
            if (!restored.IsSuccess) return restored.Error;

            await rows.MoveBackAsync(merge.Moved, kept.Id, closed.Id, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
