using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner signs in by e-mail or licence number, with the password or the PIN.</summary>
public static class SignInPractitioner
{
    [OpenToAll("the sign-in itself")]
    public sealed record Command(string? Email, string? LicenseNumber, string? Password, string? Pin, string? Code)
        : ICommand<Response>;

    public sealed record Response(
        SessionTokens Tokens, PractitionerId Id, string Name, string ProfessionalType, string HospitalAffiliation);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).NotEmpty().When(c => string.IsNullOrEmpty(c.LicenseNumber)).WithMessage("Send email or license_number.");
            RuleFor(c => c.Email).MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.LicenseNumber).MaximumLength(Practitioner.MaxLicenceLength);
            RuleFor(c => c.Password).NotEmpty().When(c => string.IsNullOrEmpty(c.Pin)).WithMessage("Send password or pin.");
            RuleFor(c => c.Password).MaximumLength(SecretRules.LongestPassword);
            RuleFor(c => c.Code).MaximumLength(SecretRules.LongestPassword);
            RuleFor(c => c.Pin).MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(ISignInDesk desk, ICareDirectoryDb db) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var identifier = string.IsNullOrEmpty(command.Email) ? command.LicenseNumber! : command.Email;
            var (secret, kind) = string.IsNullOrEmpty(command.Password)
                ? (command.Pin!, SecretKind.Pin)
                : (command.Password, SecretKind.Password);
            var credentials = new Credentials(Role.Provider, identifier, secret, kind) { Code = command.Code };
            var signedIn = await desk.SignInAsync(credentials, cancellationToken);
            if (!signedIn.IsSuccess) return signedIn.Error;

            var account = signedIn.Value.AccountId;
            var practitioner = await db.Practitioners.AsNoTracking().SingleAsync(p => p.AccountId == account, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(
                signedIn.Value.Tokens, practitioner.Id, practitioner.Name,
                practitioner.Profile.ProfessionalType, practitioner.Profile.HospitalAffiliation);
        }
    }
}
