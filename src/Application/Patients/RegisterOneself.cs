using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Somebody opens her own record, without waiting for a visit.</summary>
public static class RegisterOneself
{
    /// <param name="Pregnancy">Kept only when she is female.</param>
    [OpenToAll("nobody has an account before she registers")]
    public sealed record Command(PersonForm Person, ContactForm Contact, PregnancyForm Pregnancy) : ICommand<Enrolled>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Person).SetValidator(new PersonForm.Complete()).OverridePropertyName("");
            RuleFor(c => c.Contact).SetValidator(new ContactForm.Validator(phones)).OverridePropertyName("");
            RuleFor(c => c.Pregnancy).SetValidator(new PregnancyFormCheck()).OverridePropertyName("");
            RuleFor(c => c.Contact)
                .Must(contact => (contact.Email.OrNothing() ?? contact.Phone.OrNothing()) is not null)
                .WithMessage("Give an e-mail address or a phone number, so that you can be reached and sign in.")
                .OverridePropertyName("email");
        }
    }

    internal sealed class Handler(Enrolment enrolment) : IRequestHandler<Command, Result<Enrolled>>
    {
        public Task<Result<Enrolled>> Handle(Command command, CancellationToken cancellationToken) =>
            enrolment.EnrolAsync(command.Person, command.Contact, command.Pregnancy, by: null, cancellationToken);
    }
}
