using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Makes two records of one person into one; the number of the other leads to it from now on.</summary>
public static class MergePatients
{
    /// <param name="Keep">Patient number of the record that goes on.</param>
    /// <param name="Merge">Patient number of the record that is closed.</param>
    [Requires(Permission.PatientMerge)]
    public sealed record Command(string Keep, string Merge, string Reason) : ICommand<Response>;

    /// <param name="Moved">How many entries of the closed record stand in the kept one now.</param>
    public sealed record Response(PatientMergeId Id, string Kept, string Merged, int Moved);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Keep).MustBeAPatientNumber();
            RuleFor(c => c.Merge).MustBeAPatientNumber();
            RuleFor(c => c.Reason).NotEmpty().MustBeOneLine(PatientMerge.MaxReasonLength);
        }
    }

    internal sealed class Handler(
        IPatientsDb db, IPatientRows rows, IPatientAccounts accounts, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var kept = await db.Patients.KeptByNumberAsync(command.Keep, cancellationToken);
            if (kept is null) return PatientErrors.NumberUnknown.At("keep");

            var closed = await db.Patients.KeptByNumberAsync(command.Merge, cancellationToken);
            if (closed is null) return PatientErrors.NumberUnknown.At("merge");

            trail.Because(command.Reason.Trim());
            trail.Concerns(kept.Id);
            trail.Concerns(closed.Id);
            var joinable = PatientMerge.MayJoin(kept, closed);
            if (!joinable.IsSuccess) return joinable.Error;

            var moved = await rows.MoveAsync(closed.Id, kept.Id, cancellationToken);
            var wasOpen = await accounts.RetireAsync(closed.AccountId, cancellationToken);
            var signature = new Signature(user.AccountId!.Value, clock.GetUtcNow());
            var merge = PatientMerge.Of(kept, closed, moved, command.Reason.Trim(), wasOpen, signature);
            db.PatientMerges.Add(merge);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(merge.Id, kept.Number.ToString(), closed.Number.ToString(), moved.Count);
        }
    }
}
