using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>An administrator signs in.</summary>
public static class SignInAdministrator
{
    [OpenToAll("the sign-in itself")]
    public sealed record Command(string Email, string Password) : ICommand<SignedIn>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Password).NotEmpty().MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(ISignInDesk desk) : IRequestHandler<Command, Result<SignedIn>>
    {
        public Task<Result<SignedIn>> Handle(Command command, CancellationToken cancellationToken) =>
            desk.SignInAsync(new Credentials(Role.Admin, command.Email, command.Password, SecretKind.Password), cancellationToken);
    }
}
