using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Sign-ins ask for the password alone again, unless administrators must have a second factor.</summary>
public static class RemoveSecondFactor
{
    [Requires(Permission.OwnPassword)]
    public sealed record Command(string? Password) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Password).NotEmpty().MaximumLength(SecretRules.LongestPassword);
    }

    internal sealed class Handler(IIdentityDb db, ISignInDesk desk, ICurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var confirmed = await desk.ConfirmAsync(me, command.Password!, SecretKind.Password, cancellationToken);
            if (!confirmed.IsSuccess) return confirmed;

            var required = user.Role is Role.Admin
                && await db.SecuritySettings.AnyAsync(s => s.AdminSecondFactorRequired, cancellationToken);
            if (required) return IdentityErrors.SecondFactorRequired;

            db.SecondFactors.RemoveRange(await db.SecondFactors.Where(f => f.AccountId == me).ToListAsync(cancellationToken));
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
