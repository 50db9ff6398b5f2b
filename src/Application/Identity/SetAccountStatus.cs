using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Closes an account, so that its tokens stop working within a minute, or opens it again.</summary>
public static class SetAccountStatus
{
    [Requires(Permission.AccountManage)]
    public sealed record Command(AccountId AccountId, bool Active) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.AccountId.Value).GreaterThan(0).OverridePropertyName("account_id");
    }

    internal sealed class Handler(IIdentityDb db, LastAdministrator last) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
            if (account is null || account.Role is Role.Individual || account.Status is AccountStatus.Closed)
                return IdentityErrors.AccountNotFound;
            if (account.Status is AccountStatus.Pending) return IdentityErrors.StillPending;

            var wanted = command.Active ? AccountStatus.Active : AccountStatus.Disabled;
            if (account.Status == wanted) return IdentityErrors.AlreadyDecided;

            if (command.Active) account.Activate();
            else if (await last.MayLeaveAsync(account, cancellationToken) is { IsSuccess: false } refused) return refused;
            else account.Disable();
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return Result.Success;
        }
    }
}
