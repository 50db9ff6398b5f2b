using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Creates the first administrator of an empty installation; does nothing when there is one.</summary>
public static class BootstrapAdministrator
{
    /// <param name="Password">Null: a random one is made and answered.</param>
    [Requires(Permission.Bootstrap)]
    public sealed record Command(string Email, string? Password) : ICommand<Response>;

    /// <param name="GeneratedPassword">To be shown once; null when it was given or nothing was created.</param>
    public sealed record Response(bool Created, string? GeneratedPassword);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Password).MustBeAPassword().When(c => c.Password is not null);
    }

    internal sealed class Handler(IIdentityDb db, ISecretHasher hasher, IRandomness random, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        private const int GeneratedLength = 20;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Accounts.AnyAsync(a => a.Role == Role.Admin, cancellationToken)) return new Response(false, null);

            var email = EmailAddress.From(command.Email);
            if (!email.IsSuccess) return email.Error.At("email");

            var generated = command.Password is null ? random.Password(GeneratedLength) : null;
            var hash = await hasher.HashAsync(command.Password ?? generated!, cancellationToken);
            if (!hash.IsSuccess) return hash.Error;

            db.Accounts.Add(Account.ForAdministrator("Administrator", email.Value, hash.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return new Response(true, generated);
        }
    }
}
