using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Takes over the care of a patient who has said her number and a code of hers.</summary>
public static class RedeemSharingCode
{
    private const string Secret = "sharing-code";

    [Requires(Permission.SharingCodeRedeem)]
    public sealed record Command(string PatientNumber, string Code) : ICommand<Response>;

    public sealed record Response(PatientId PatientId, string PatientNumber, string Name, DateTimeOffset Since);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.PatientNumber).NotEmpty().MustBeOneLine(50);
            RuleFor(c => c.Code).NotEmpty().MustBeOneLine(50);
        }
    }

    internal sealed class Handler(
        IPatientsDb db, ITryCounter tries, ISecretHasher hasher, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var (me, now) = (user.AccountId!.Value, clock.GetUtcNow());
            var entered = await tries.EnterAsync(Secret, me, cancellationToken);
            if (entered.ClosedFor is { } wait) return SharingCodeErrors.TooManyTries.After(wait);

            var patient = await db.Patients.AsNoTracking().KeptByNumberAsync(command.PatientNumber, cancellationToken);
            var found = await FindAsync(patient, RegisterNumbers.Normalise(command.Code), now, cancellationToken);
            if (found.Error is { Kind: ErrorKind.Unavailable }) await tries.TakeBackAsync(Secret, me, entered, cancellationToken);
            if (patient is null || !found.IsSuccess) return found.Error ?? SharingCodeErrors.NotValid;

            var relation = found.Value.Redeem(me, now);
            if (!relation.IsSuccess) return relation.Error;

            trail.Concerns(patient.Id);
            db.CareRelations.Add(relation.Value);
            await db.SaveChangesAsync(cancellationToken);
            await tries.ClearAsync(Secret, me, cancellationToken);
            return new Response(patient.Id, patient.Number.ToString(), patient.Person.Name.Full, now);
        }

        /// <summary>As many slow comparisons whether or not there is such a patient, so that time tells nothing.</summary>
        private async Task<Result<SharingCode>> FindAsync(Patient? patient, string digits, DateTimeOffset now, CancellationToken ct)
        {
            var open = patient is null ? [] : await db.SharingCodes.OpenOf(patient.Id, now).OrderBy(c => c.Id).ToListAsync(ct);
            SharingCode? found = null;
            for (var i = 0; i < SharingCode.MostOpen; i++)
            {
                var code = open.ElementAtOrDefault(i);
                var check = await hasher.CheckAsync(code?.CodeHash, digits, ct);
                if (!check.IsSuccess) return check.Error;
                if (check.Value is not SecretCheck.Wrong) found = code;
            }

            return found is null ? SharingCodeErrors.NotValid : found;
        }
    }
}
