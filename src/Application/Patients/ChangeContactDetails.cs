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

/// <summary>Writes down what has changed about how she can be reached; what is not spoken of stays as it was.</summary>
public static class ChangeContactDetails
{
    [Requires(Permission.ContactDetailsWrite)]
    public sealed record Command(PatientId PatientId, ContactForm Contact, IfMatch? IfMatch = null)
        : ICommand<ContactView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones) =>
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
    }

    internal sealed class Handler(
        IPatientsDb db, IPatientAccounts accounts, ICurrentUser user, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Command, Result<ContactView>>
    {
        public async Task<Result<ContactView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var patient = await db.Patients.SingleAsync(p => p.Id == command.PatientId, cancellationToken);
            if (command.IfMatch.IsStaleFor(patient)) return StaleChanges.Stale;
            if (await db.CareRelations.IsEmergencyAsync(user, patient.Id, clock.GetUtcNow(), cancellationToken))
                return CareRelationErrors.ReachStays;

            var contact = command.Contact.Read(phones, patient.Contact);
            if (!contact.IsSuccess) return contact.Error;

            var followed = await accounts.ReachAtAsync(
                patient.AccountId, contact.Value.Email, contact.Value.Phone, command.Contact.SaidBy(user), cancellationToken);
            if (!followed.IsSuccess) return PatientErrors.AlreadyRegistered;

            patient.ChangeContactDetails(contact.Value, new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return new ContactView(patient.Contact, patient.ReachableBy, patient.Version);
        }
    }
}
