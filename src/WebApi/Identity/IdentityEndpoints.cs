using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Identity;

internal static class IdentityEndpoints
{
    public static void MapIdentity(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/api/admin/accounts").WithTags("Identity").MayAnswer(401, 403);
        accounts.MapGet("/", List).WithName(nameof(ListAccounts)).WithSummary("Staff accounts, newest first; filter by role and status")
            .WithExample(response: new[]
            {
                new { id = 2, role = "provider", name = "Aminata Kamara", email = "aminata@example.org", status = "active" },
            })
            .MayAnswer(400);
        accounts.MapPost("/{accountId:long}/disable", Disable).WithName("DisableAccount")
            .WithSummary("Close an account; its tokens stop working within a minute").MayAnswer(404, 409);
        accounts.MapPost("/{accountId:long}/enable", Enable).WithName("EnableAccount")
            .WithSummary("Open a closed account again").MayAnswer(404, 409);
    }

    private static async Task<Results<Ok<IReadOnlyList<ListAccounts.AccountView>>, ProblemHttpResult>> List(
        HttpContext http, IMediator mediator, CancellationToken ct, string? role = null, string? status = null,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize)
    {
        if (!EnumWords<Role>.TryReadFilter(role, "role", out var wantedRole, out var problem)) return problem;
        if (!EnumWords<AccountStatus>.TryReadFilter(status, "status", out var wantedStatus, out problem)) return problem;

        return await mediator.Send(new ListAccounts.Query(wantedRole, wantedStatus, page, pageSize), ct)
            .ToArrayAsync(http);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Disable(long accountId, IMediator mediator, CancellationToken ct) =>
        SetStatus(new SetAccountStatus.Command(new AccountId(accountId), Active: false), mediator, ct);

    private static Task<Results<NoContent, ProblemHttpResult>> Enable(long accountId, IMediator mediator, CancellationToken ct) =>
        SetStatus(new SetAccountStatus.Command(new AccountId(accountId), Active: true), mediator, ct);

    private static Task<Results<NoContent, ProblemHttpResult>> SetStatus(
        SetAccountStatus.Command command, IMediator mediator, CancellationToken ct) =>
        mediator.Send(command, ct).ToNoContentAsync();
}
