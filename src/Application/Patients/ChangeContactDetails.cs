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

/// <summary>Writes down how she can be reached from now on, in place of what was known before.</summary>
public static class ChangeContactDetails
{
    [Requires(Permission.PatientWrite)]
    public sealed record Command(PatientId PatientId, ContactForm Contact) : ICommand<Response>, IConcernsPatient;

    public sealed record Response(ContactDetails Contact, ReachableBy ReachableBy);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones) =>
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
    }

    internal sealed class Handler(IPatientsDb db, IAccountBook accounts, ICurrentUser user, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var patient = await db.Patients.SingleAsync(p => p.Id == command.PatientId, cancellationToken);
            var contact = command.Contact.Read(phones);

            var followed = await accounts.ReachAtAsync(patient.AccountId, contact.Email, contact.Phone, cancellationToken);
            if (!followed.IsSuccess) return PatientErrors.AlreadyRegistered;

            patient.ChangeContactDetails(contact, new Signature(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return new Response(patient.Contact, patient.ReachableBy);
        }
    }
}
