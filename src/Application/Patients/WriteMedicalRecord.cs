using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Adds an entry to a medical record.</summary>
public static class WriteMedicalRecord
{
    [Requires(Permission.MedicalRecordWrite)]
    public sealed record Command(PatientId PatientId, MedicalRecordForm Entry) : ICommand<MedicalRecordView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Entry).SetValidator(new MedicalRecordForm.Validator()).OverridePropertyName("");
            RuleFor(c => c.Entry.Date).NotNull().OverridePropertyName("date");
            RuleFor(c => c.Entry.Diagnosis).NotEmpty().OverridePropertyName("diagnosis");
            RuleFor(c => c.Entry.Treatment).NotEmpty().OverridePropertyName("treatment");
        }
    }

    internal sealed class Handler(IPatientsDb db, IPractitionerDesk practitioners, ICareCircle care, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<MedicalRecordView>>
    {
        public async Task<Result<MedicalRecordView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var card = user.Role is Role.Provider ? await practitioners.FindAsync(me, cancellationToken) : null;
            var entry = command.Entry.SignedBy(card);
            if (entry.Unsigned() is { Count: > 0 } missing) return RequestErrors.Invalid(missing);

            var written = MedicalRecord.Write(command.PatientId, entry.Read(), card?.Name, new Signature(me, clock.GetUtcNow()));
            if (!written.IsSuccess) return written.Error;

            db.MedicalRecords.Add(written.Value);
            await care.SawAsync(command.PatientId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return MedicalRecordView.Of(written.Value);
        }
    }
}
