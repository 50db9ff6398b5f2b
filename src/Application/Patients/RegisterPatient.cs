using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Opens a record for somebody who comes for the first time, and an account with a PIN for her own use.</summary>
public static class RegisterPatient
{
    /// <param name="Pregnancy">Kept only when she is female.</param>
    /// <param name="Confirmed">None of the records that look like hers is hers.</param>
    [Requires(Permission.PatientRegister)]
    public sealed record Command(PersonForm Person, ContactForm Contact, PregnancyForm Pregnancy, bool Confirmed = false)
        : ICommand<Enrolled>;

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

    internal sealed class Handler(Enrolment enrolment, DuplicateSearch duplicates, ICurrentUser user)
        : IRequestHandler<Command, Result<Enrolled>>
    {
        public async Task<Result<Enrolled>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!command.Confirmed
                && await duplicates.FindAsync(command.Person, command.Contact, cancellationToken) is { Count: > 0 } candidates)
            {
                return PatientErrors.PossibleDuplicate with { Details = new Dictionary<string, object> { ["candidates"] = candidates } };
            }

            return await enrolment.EnrolAsync(
                command.Person, command.Contact, command.Pregnancy, user.AccountId!.Value, cancellationToken);
        }
    }
}
