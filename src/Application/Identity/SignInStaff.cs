using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>An administrator, or somebody of a facility's or a pharmacy's staff, signs in.</summary>
public static class SignInStaff
{
    /// <param name="Code">Of the authenticator app, where the account has one; or a recovery code.</param>
    [OpenToAll("the sign-in itself")]
    public sealed record Command(Role Role, string? Email, string? Password, string? Code) : ICommand<SignedIn>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Password).NotEmpty().MaximumLength(SecretRules.LongestPassword);
            RuleFor(c => c.Code).MaximumLength(ConfirmSecondFactor.LongestCode);
        }
    }

    internal sealed class Handler(ISignInDesk desk, IIdentityDb db) : IRequestHandler<Command, Result<SignedIn>>
    {
        public async Task<Result<SignedIn>> Handle(Command command, CancellationToken cancellationToken)
        {
            var credentials = new Credentials(command.Role, command.Email!, command.Password!, SecretKind.Password) { Code = command.Code };
            var signedIn = await desk.SignInAsync(credentials, cancellationToken);
            if (signedIn.IsSuccess) await db.SaveChangesAsync(cancellationToken);
            return signedIn;
        }
    }
}
