using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Writes down what has changed about her, by herself or in the chart; what is not spoken of stays as it was.</summary>
public static class ChangeProfile
{
    /// <param name="Pregnancy">Kept only when she is female.</param>
    [Requires(Permission.ProfileWrite)]
    public sealed record Command(
        PatientId PatientId, PersonForm Person, ContactForm Contact, PregnancyForm Pregnancy, IfMatch? IfMatch = null)
        : ICommand<PatientProfile>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Person).SetValidator(new PersonForm.Validator()).OverridePropertyName("");
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
            RuleFor(c => c.Pregnancy).SetValidator(new PregnancyFormCheck()).OverridePropertyName("");
        }
    }

    internal sealed class Handler(
        IPatientsDb db, IPatientAccounts accounts, IPregnancyProfiles pregnancies, ICurrentUser user, IPhoneNumberReader phones,
        TimeProvider clock) : IRequestHandler<Command, Result<PatientProfile>>
    {
        public async Task<Result<PatientProfile>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var patient = await db.Patients.SingleAsync(p => p.Id == command.PatientId, cancellationToken);
            if (command.IfMatch.IsStaleFor(patient)) return StaleChanges.Stale;

            var person = command.Person.Read(LocalCalendar.DateOf(now), patient.Person);
            if (!person.IsSuccess) return person.Error;
            if (person.Value.BecomesMale(patient.Person) && await pregnancies.IsUnderWayAsync(patient.Id, cancellationToken))
                return PatientErrors.PregnancyUnderWay;

            var contact = command.Contact.Read(phones, patient.Contact);
            if (!contact.IsSuccess) return contact.Error;

            if (command.Contact.Says && await db.CareRelations.IsEmergencyAsync(user, patient.Id, now, cancellationToken))
                return CareRelationErrors.ReachStays;

            var followed = await accounts.ReachAtAsync(
                patient.AccountId, contact.Value.Email, contact.Value.Phone, command.Contact.SaidBy(user), cancellationToken);
            if (!followed.IsSuccess) return PatientErrors.AlreadyRegistered;

            patient.ChangePerson(person.Value);
            patient.ChangeContactDetails(contact.Value, new Signature(user.AccountId!.Value, now));
            if (person.Value.Gender is Gender.Female)
            {
                var author = new Author(user.AccountId.Value, IsHerself: user.Role is Role.Individual);
                var written = await pregnancies.WriteAsync(command.PatientId, command.Pregnancy, author, cancellationToken);
                if (!written.IsSuccess) return written.Error;
            }

            await db.SaveChangesAsync(cancellationToken);
            return await PatientProfile.OfAsync(patient, pregnancies, cancellationToken);
        }
    }
}
