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

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
            if (account is null || account.Role is Role.Individual) return IdentityErrors.AccountNotFound;
            if (account.Status is AccountStatus.Pending) return IdentityErrors.StillPending;

            var wanted = command.Active ? AccountStatus.Active : AccountStatus.Disabled;
            if (account.Status == wanted) return IdentityErrors.AlreadyDecided;
            if (!command.Active && await IsLastAdministratorAsync(account, cancellationToken)) return IdentityErrors.LastAdministrator;

            if (command.Active) account.Activate();
            else account.Disable();
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }

        private async Task<bool> IsLastAdministratorAsync(Account account, CancellationToken ct) =>
            account.Role is Role.Admin && !await db.Accounts.AnyAsync(
                a => a.Role == Role.Admin && a.Status == AccountStatus.Active && a.Id != account.Id, ct);
    }
}
