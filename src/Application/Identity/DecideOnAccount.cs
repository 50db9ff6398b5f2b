using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Lets somebody in who asked to become an administrator, or turns her down; she is told.</summary>
public static class DecideOnAccount
{
    [Requires(Permission.AccountManage)]
    public sealed record Command(AccountId AccountId, bool? Approved, string? Reason) : ICommand<AccountStatus>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Approved).NotNull();
            RuleFor(c => c.Reason).NotEmpty().When(c => c.Approved is false).WithMessage("Say why; the applicant is told.");
            RuleFor(c => c.Reason).MustBeOneLine(AuditReason.MaxLength);
        }
    }

    internal sealed class Handler(IIdentityDb db, IAuditTrail trail) : IRequestHandler<Command, Result<AccountStatus>>
    {
        public async Task<Result<AccountStatus>> Handle(Command command, CancellationToken cancellationToken)
        {
            var account = await db.Accounts.SingleOrDefaultAsync(
                a => a.Id == command.AccountId && a.Role != Role.Individual && a.Status != AccountStatus.Closed, cancellationToken);
            if (account is null) return IdentityErrors.AccountNotFound;
            if (account.Role is not Role.Admin || account.Status is not AccountStatus.Pending || account.PasswordHash is null)
                return IdentityErrors.NothingToDecide;

            if (command.Reason.OrNothing() is { } reason) trail.Because(reason);
            account.Decide(command.Approved!.Value, command.Reason.OrNothing());
            await db.SaveChangesAsync(cancellationToken);
            return account.Status;
        }
    }
}
