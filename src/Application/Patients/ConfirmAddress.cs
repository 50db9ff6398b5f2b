using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Lets a patient's e-mail address lead to a new PIN although somebody else wrote it down: she was asked.</summary>
/// <remarks>Two people: nobody who may write the address down may confirm it.</remarks>
public static class ConfirmAddress
{
    [Requires(Permission.AccountManage)]
    public sealed record Command(string PatientNumber) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.PatientNumber).NotEmpty().MustBeAPatientNumber();
    }

    internal sealed class Handler(IPatientsDb db, IPatientAccounts accounts, IAuditTrail trail) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var patient = await db.Patients.KeptByNumberAsync(command.PatientNumber, cancellationToken);
            if (patient is null) return PatientErrors.NumberUnknown;

            trail.Concerns(patient.Id);
            if (!await accounts.ConfirmAddressAsync(patient.AccountId, cancellationToken)) return PatientErrors.NothingToConfirm;

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
