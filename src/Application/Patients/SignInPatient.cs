using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>A patient signs in with her number, her telephone or her e-mail address, and her PIN.</summary>
public static class SignInPatient
{
    /// <param name="Identifier">Patient number in any spelling, telephone in any spelling, or e-mail address.</param>
    [OpenToAll("the sign-in itself")]
    public sealed record Command(string? Identifier, string? Pin) : ICommand<Response>;

    public sealed record Response(
        SessionTokens Tokens, PatientId PatientId, PatientNumber PatientNumber, PersonName Name, EmailAddress? Email, PhoneNumber? Phone);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Identifier).NotEmpty().WithMessage("Send patient_number, phone or email.");
            RuleFor(c => c.Identifier).MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Pin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(ISignInDesk desk, IPatientsDb db, IAuditTrail trail) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var credentials = new Credentials(Role.Individual, command.Identifier!, command.Pin!, SecretKind.Pin);
            var signedIn = await desk.SignInAsync(credentials, cancellationToken);
            if (!signedIn.IsSuccess) return signedIn.Error;

            var account = signedIn.Value.AccountId;
            var her = await db.Patients.AsNoTracking().Where(p => p.AccountId == account)
                .Select(p => new { p.Id, p.Number, p.Person.Name, p.Contact.Email, p.Contact.Phone })
                .SingleAsync(cancellationToken);
            trail.Concerns(her.Id);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(signedIn.Value.Tokens, her.Id, her.Number, her.Name, her.Email, her.Phone);
        }
    }
}
