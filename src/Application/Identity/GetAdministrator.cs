using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>One administrator.</summary>
public static class GetAdministrator
{
    [Requires(Permission.AccountManage)]
    public sealed record Query(AccountId AccountId) : IQuery<AdministratorView>;

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Query, Result<AdministratorView>>
    {
        public async Task<Result<AdministratorView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(
                a => a.Id == query.AccountId && a.Role == Role.Admin && a.Status != AccountStatus.Closed, cancellationToken);
            return account is null ? IdentityErrors.AccountNotFound : AdministratorView.Of(account);
        }
    }
}
