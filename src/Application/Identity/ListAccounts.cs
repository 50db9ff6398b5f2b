using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>The staff accounts, newest first. Patients' accounts are part of their records and are not listed.</summary>
public static class ListAccounts
{
    [Requires(Permission.AccountManage)]
    public sealed record Query(Role? Role, AccountStatus? Status, int Page, int PageSize) : IQuery<Page<AccountView>>, IPaged;

    public sealed record AccountView(
        AccountId Id, Role Role, string? Name, string? Email, AccountStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? LastSignInAt);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Query, Result<Page<AccountView>>>
    {
        public async Task<Result<Page<AccountView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var accounts = db.Accounts.AsNoTracking().Where(a => a.Role != Role.Individual);
            if (query.Role is { } role) accounts = accounts.Where(a => a.Role == role);
            if (query.Status is { } status) accounts = accounts.Where(a => a.Status == status);

            var page = await accounts.OrderByDescending(a => a.Id).ToPageAsync(query, cancellationToken);
            return page.Map(a => new AccountView(a.Id, a.Role, a.DisplayName, a.Email?.Value, a.Status, a.CreatedAt, a.LastSignInAt));
        }
    }
}
