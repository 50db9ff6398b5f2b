using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Changes an administrator's name, address or standing, or sends the invitation again; what is null stays.</summary>
public static class ChangeAdministrator
{
    /// <param name="StaysAdministrator">False: another role was asked for, which no account takes on.</param>
    [Requires(Permission.AccountManage)]
    public sealed record Command(
        AccountId AccountId, string? Name, string? Email, bool? Active, bool StaysAdministrator, bool SendInvitation)
        : ICommand<AdministratorView>
    {
        public IfMatch? IfMatch { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).MustBeOneLine(Account.MaxNameLength);
            RuleFor(c => c.Email).MaximumLength(EmailAddress.MaxLength);
        }
    }

    internal sealed class Handler(IIdentityDb db, LastAdministrator last, LinkBook links)
        : IRequestHandler<Command, Result<AdministratorView>>
    {
        public async Task<Result<AdministratorView>> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await db.Accounts.SingleOrDefaultAsync(
                a => a.Id == command.AccountId && a.Role == Role.Admin && a.Status != AccountStatus.Closed, cancellationToken);
            if (account is null) return IdentityErrors.AccountNotFound;
            if (command.IfMatch.IsStaleFor(account)) return StaleChanges.Stale;

            var leaves = !command.StaysAdministrator || command.Active is false;
            if (leaves && await last.MayLeaveAsync(account, cancellationToken) is { IsSuccess: false, Error: { } only }) return only;
            if (!command.StaysAdministrator) return IdentityErrors.RoleStays.At("role");

            var renamed = await RenameAsync(account, command, cancellationToken);
            if (!renamed.IsSuccess) return renamed.Error;
            if (command.Active is { } active) SetActive(account, active);
            if (command.SendInvitation)
                links.Ask(account.Status is AccountStatus.Pending ? LinkPurpose.Invitation : LinkPurpose.PasswordReset, account.Id);
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return AdministratorView.Of(account);
        }

        private async Task<Result> RenameAsync(Account account, Command command, CancellationToken ct)
        {
            var email = account.Email!.Value;
            if (command.Email.OrNothing() is { } typed)
            {
                var read = EmailAddress.From(typed);
                if (!read.IsSuccess) return read.Error.At("email");
                email = read.Value;
                if (await db.AccountsWith(email).AnyAsync(a => a.Role == Role.Admin && a.Id != account.Id, ct))
                    return IdentityErrors.EmailTaken.At("email");
            }

            account.Rename(command.Name.OrNothing() ?? account.DisplayName!);
            account.ReachAt(email, account.Phone);
            return Result.Success;
        }

        /// <summary>Who has not chosen a password yet is not made active: the invitation does that, or the approval.</summary>
        private static void SetActive(Account account, bool active)
        {
            if (active && account.Status is AccountStatus.Disabled) account.Activate();
            if (!active && account.Status is AccountStatus.Active) account.Disable();
        }
    }
}
