using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>The administrators, those who wait for their invitation or approval too, oldest first.</summary>
public static class ListAdministrators
{
    /// <summary>Far more than any installation has.</summary>
    private const int Most = 5000;

    [Requires(Permission.AccountManage)]
    public sealed record Query : IQuery<Response>;

    public sealed record Response(IReadOnlyList<AdministratorView> Administrators);

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var accounts = await db.Accounts.AsNoTracking().Where(a => a.Role == Role.Admin && a.Status != AccountStatus.Closed)
                .OrderBy(a => a.Id).Take(Most).ToListAsync(cancellationToken);
            return new Response(accounts.ConvertAll(AdministratorView.Of));
        }
    }
}
