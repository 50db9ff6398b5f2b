using FluentValidation;
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
    [Requires(Permission.AccountManage)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<AdministratorView>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
    }

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Query, Result<Page<AdministratorView>>>
    {
        public async Task<Result<Page<AdministratorView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var accounts = await db.Accounts.AsNoTracking().Where(a => a.Role == Role.Admin && a.Status != AccountStatus.Closed)
                .OrderBy(a => a.Id).ToPageAsync(query, cancellationToken);
            return accounts.Map(AdministratorView.Of);
        }
    }
}
