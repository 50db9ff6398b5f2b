using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Ends every session and every token of one's own account, this one too.</summary>
public static class SignOutEverywhere
{
    [Requires(Permission.OwnSessions)]
    public sealed record Command : ICommand;

    internal sealed class Handler(IIdentityDb db, ICurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var account = await db.Accounts.SingleAsync(a => a.Id == user.AccountId, cancellationToken);
            account.SignOutEverywhere();
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
