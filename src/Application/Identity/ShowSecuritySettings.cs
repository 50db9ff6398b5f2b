using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>What administrators have decided about sign-ins.</summary>
public static class ShowSecuritySettings
{
    [Requires(Permission.AccountManage)]
    public sealed record Query : IQuery<Response>;

    public sealed record Response(bool AdminSecondFactorRequired) : IVersioned
    {
        /// <summary>Of a single decision, what was decided is version enough; a second one will need a count.</summary>
        public int Version => AdminSecondFactorRequired ? 2 : 1;
    }

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) =>
            new Response(await db.SecuritySettings.AnyAsync(s => s.AdminSecondFactorRequired, cancellationToken));
    }
}
