using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Somebody of the staff who knows the password chooses another; every session ends, and the owner is told.</summary>
public static class ChangePassword
{
    [Requires(Permission.OwnPassword)]
    public sealed record Command(string? CurrentPassword, string? NewPassword) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CurrentPassword).NotEmpty().MaximumLength(SecretRules.LongestPassword);
            RuleFor(c => c.NewPassword).NotEmpty().MustBeAPassword();
        }
    }

    internal sealed class Handler(IIdentityDb db, ISignInDesk desk, SecretBook secrets, ICurrentUser user)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var confirmed = await desk.ConfirmAsync(me, command.CurrentPassword!, SecretKind.Password, cancellationToken);
            if (!confirmed.IsSuccess) return confirmed;

            var account = await db.Accounts.SingleAsync(a => a.Id == me, cancellationToken);
            var chosen = await secrets.ChoosePasswordAsync(account, command.NewPassword!, cancellationToken);
            if (!chosen.IsSuccess) return chosen;

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
