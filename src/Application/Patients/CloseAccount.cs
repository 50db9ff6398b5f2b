using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Ends her own use of MamaCare: no sign-in and no message any more. Her facility keeps the record.</summary>
public static class CloseAccount
{
    [Requires(Permission.AccountClose)]
    public sealed record Command(PatientId PatientId, string Pin) : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Pin).NotEmpty().MaximumLength(50);
    }

    internal sealed class Handler(IPatientsDb db, IPatientAccounts accounts, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var proven = await accounts.ProveAsync(user.AccountId!.Value, command.Pin, cancellationToken);
            if (!proven.IsSuccess) return proven.Error == IdentityErrors.InvalidCredentials ? PatientErrors.WrongPin : proven.Error;

            var patient = await db.Patients.SingleAsync(p => p.Id == command.PatientId, cancellationToken);
            patient.Leave(clock.GetUtcNow());
            await accounts.DisableAsync(patient.AccountId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
