using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Children;

/// <summary>Corrects a birth record; what it said before stays in its history.</summary>
public static class CorrectBirthRecord
{
    [Requires(Permission.BirthRecordWrite)]
    public sealed record Command(PatientId PatientId, BirthRecordId BirthRecordId, BirthForm Birth, IfMatch? IfMatch = null)
        : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Birth).SetValidator(new BirthForm.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IChildrenDb db, IPatientRegister patients, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await patients.FindAsync(command.PatientId, cancellationToken) is not { } mother) return AccessErrors.NotYourPatient;

            var found = await db.ToChangeAsync(command.PatientId, command.BirthRecordId, user, cancellationToken);
            if (!found.IsSuccess) return found.Error;

            var record = found.Value;
            if (command.IfMatch.IsStaleFor(record)) return StaleChanges.Stale;

            var isConfirmed = command.Birth.Confirmed || user.Role is Role.Individual;
            var corrected = record.Correct(
                mother.DateOfBirth, command.Birth.ReadOver(record.Facts), isConfirmed, user.AccountId!.Value, clock.GetUtcNow());
            if (!corrected.IsSuccess) return corrected.Error;

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
