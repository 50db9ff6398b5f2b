using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Somebody who knows her PIN chooses another; every session ends, and she is told.</summary>
public static class ChangePin
{
    [Requires(Permission.OwnPin)]
    public sealed record Command(string? CurrentPin, string? NewPin) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CurrentPin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
            RuleFor(c => c.NewPin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(IIdentityDb db, ISignInDesk desk, SecretBook secrets, ICurrentUser user)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var confirmed = await desk.ConfirmAsync(me, command.CurrentPin!, SecretKind.Pin, cancellationToken);
            if (!confirmed.IsSuccess) return confirmed;

            var account = await db.Accounts.SingleAsync(a => a.Id == me, cancellationToken);
            var chosen = await secrets.ChoosePinAsync(account, command.NewPin!, cancellationToken);
            if (!chosen.IsSuccess) return chosen.Error.At("new_pin");

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
