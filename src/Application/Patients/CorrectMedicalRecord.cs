using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Corrects an entry; what it said before stays in its history.</summary>
public static class CorrectMedicalRecord
{
    [Requires(Permission.MedicalRecordWrite)]
    public sealed record Command(
        PatientId PatientId, MedicalRecordId MedicalRecordId, MedicalRecordForm Entry, string? Reason, IfMatch? IfMatch = null)
        : ICommand<MedicalRecordView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Entry).SetValidator(new MedicalRecordForm.Validator()).OverridePropertyName("");
            RuleFor(c => c.Reason).MaximumLength(MedicalRecordVersion.MaxReasonLength);
        }
    }

    internal sealed class Handler(IPatientsDb db, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<MedicalRecordView>>
    {
        public async Task<Result<MedicalRecordView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await db.ToChangeAsync(command.PatientId, command.MedicalRecordId, user, cancellationToken);
            if (!found.IsSuccess) return found.Error;

            var record = found.Value;
            if (command.IfMatch.IsStaleFor(record)) return StaleChanges.Stale;

            var facts = command.Entry.ReadOver(record.Facts, byPractitioner: user.Role is Role.Provider);
            var corrected = record.Correct(facts, command.Reason.OrNothing(), new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            if (!corrected.IsSuccess) return corrected.Error;

            await db.SaveChangesAsync(cancellationToken);
            return MedicalRecordView.Of(record);
        }
    }
}
