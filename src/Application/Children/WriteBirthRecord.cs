using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Children;

/// <summary>Writes down the birth of a child.</summary>
public static class WriteBirthRecord
{
    [Requires(Permission.BirthRecordWrite)]
    public sealed record Command(PatientId PatientId, BirthForm Birth) : ICommand<Response>, IConcernsPatient;

    public sealed record Response(BirthRecordId BirthRecordId);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Birth).SetValidator(new BirthForm.Complete()).OverridePropertyName("");
    }

    internal sealed class Handler(
        IChildrenDb db, IPatientRegister patients, ICareCircle care, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await patients.FindAsync(command.PatientId, cancellationToken) is not { } mother) return AccessErrors.NotYourPatient;

            var isConfirmed = command.Birth.Confirmed || user.Role is Role.Individual;
            var written = BirthRecord.Write(
                command.PatientId, mother.DateOfBirth, command.Birth.Read(), isConfirmed, user.AccountId!.Value, clock.GetUtcNow());
            if (!written.IsSuccess) return written.Error;

            db.BirthRecords.Add(written.Value);
            await care.SawAsync(command.PatientId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(written.Value.Id);
        }
    }
}
