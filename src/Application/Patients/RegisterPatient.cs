using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Opens a record for somebody who comes for the first time, and an account with a PIN for her own use.</summary>
public static class RegisterPatient
{
    /// <param name="Pregnancy">Kept only when she is female.</param>
    [Requires(Permission.PatientRegister)]
    public sealed record Command(PersonForm Person, ContactForm Contact, PregnancyForm Pregnancy) : ICommand<Enrolled>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            // The forms are one flat body to clients, so their fields keep their own names.
            RuleFor(c => c.Person).SetValidator(new PersonForm.Complete()).OverridePropertyName("");
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
            RuleFor(c => c.Pregnancy).SetValidator(new PregnancyFormCheck()).OverridePropertyName("");
        }
    }

    internal sealed class Handler(Enrolment enrolment, ICurrentUser user) : IRequestHandler<Command, Result<Enrolled>>
    {
        public Task<Result<Enrolled>> Handle(Command command, CancellationToken cancellationToken) =>
            enrolment.EnrolAsync(command.Person, command.Contact, command.Pregnancy, user.AccountId!.Value, cancellationToken);
    }
}
