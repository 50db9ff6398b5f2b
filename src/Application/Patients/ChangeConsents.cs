using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Writes down what she allows and forbids; what she does not speak of stays as it was.</summary>
public static class ChangeConsents
{
    [Requires(Permission.ConsentManage)]
    public sealed record Command(PatientId PatientId, ReminderConsents Consents, IfMatch? IfMatch = null)
        : ICommand<ConsentsView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Consents).NotNull();
    }

    internal sealed class Handler(IPatientsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<ConsentsView>>
    {
        public async Task<Result<ConsentsView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var patient = await db.Patients.SingleAsync(p => p.Id == command.PatientId, cancellationToken);
            if (command.IfMatch.IsStaleFor(patient)) return StaleChanges.Stale;

            var contact = patient.Contact with { Consents = command.Consents };
            patient.ChangeContactDetails(contact, new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return new ConsentsView(patient.Contact.Consents, patient.Version);
        }
    }
}
