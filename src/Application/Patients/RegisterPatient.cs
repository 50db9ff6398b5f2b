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

/// <summary>Opens a record for somebody who comes for the first time, and an account with a PIN for her own use.</summary>
public static class RegisterPatient
{
    [Requires(Permission.PatientRegister)]
    public sealed record Command(PersonForm Person, ContactForm Contact) : ICommand<Response>;

    /// <param name="Pin">Shown this once; only its hash is kept.</param>
    public sealed record Response(PatientId PatientId, PatientNumber PatientNumber, string Pin);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            // The forms are one flat body to clients, so their fields keep their own names.
            RuleFor(c => c.Person).SetValidator(new PersonForm.Validator()).OverridePropertyName("");
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
        }
    }

    internal sealed class Handler(
        IPatientsDb db, IAccountBook accounts, ICurrentUser user, IPhoneNumberReader phones, IRandomness random, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var person = command.Person.Read(LocalCalendar.DateOf(now));
            if (!person.IsSuccess) return person.Error;

            var read = command.Contact.Read(phones, known: new ContactDetails());
            if (!read.IsSuccess) return read.Error;

            var contact = read.Value;
            var number = await FreeNumberAsync(cancellationToken);
            var pin = await accounts.MakePinAsync(cancellationToken);

            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await accounts.OpenForPatientAsync(contact.Email, contact.Phone, number.Digits, pin, cancellationToken);
            if (!account.IsSuccess) return PatientErrors.AlreadyRegistered;

            var signature = new Signature(user.AccountId!.Value, now);
            var patient = Patient.Register(number, account.Value, person.Value, contact, signature, user.HospitalId);
            db.Patients.Add(patient);
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return new Response(patient.Id, number, pin.Pin);
        }

        /// <summary>One in 10⁹ numbers is drawn each time; the unique index still has the last word.</summary>
        private async Task<PatientNumber> FreeNumberAsync(CancellationToken ct)
        {
            while (true)
            {
                var number = PatientNumber.WithCheckDigit(random.Digits(PatientNumber.Length - 1));
                if (!await db.Patients.AnyAsync(p => p.Number == number, ct)) return number;
            }
        }
    }
}
