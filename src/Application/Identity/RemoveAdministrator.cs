using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Closes an administrator's account for good; what she did stays in the audit trail.</summary>
public static class RemoveAdministrator
{
    [Requires(Permission.AccountManage)]
    public sealed record Command(AccountId AccountId) : ICommand
    {
        public IfMatch? IfMatch { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.AccountId.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(IIdentityDb db, LastAdministrator last) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await db.Accounts.SingleOrDefaultAsync(
                a => a.Id == command.AccountId && a.Role == Role.Admin && a.Status != AccountStatus.Closed, cancellationToken);
            if (account is null) return IdentityErrors.AccountNotFound;
            if (command.IfMatch.IsStaleFor(account)) return StaleChanges.Stale;

            var may = await last.MayLeaveAsync(account, cancellationToken);
            if (!may.IsSuccess) return may;

            account.Close();
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return Result.Success;
        }
    }
}
