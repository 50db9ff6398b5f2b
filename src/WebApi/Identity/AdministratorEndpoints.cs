using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Identity;

/// <summary>Administrators make, change and close each other's accounts.</summary>
internal static class AdministratorEndpoints
{
    private static readonly object One = new
    {
        id = 3, name = "Hawa Conteh", email = "hawa.conteh@mohs.example", role = "admin", status = "active",
        created_at = "2026-03-02T10:00:00Z",
    };

    private const string Applied = "Registered. You can sign in once another administrator has approved it; you are told by e-mail.";

    public static void MapAdministrators(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/admin/signup", ApplyAsync).WithTags("Identity").AllowAnonymous().WithName(nameof(ApplyAsAdministrator))
            .WithSummary("Ask to become an administrator; another administrator must approve")
            .WithExample(
                new
                {
                    name = "Hawa Conteh", email = "hawa.conteh@mohs.example", phone = "076 123456", password = "a long sentence of hers",
                },
                new { message = Applied, admin_id = 3, is_verified = false })
            .MayAnswer(400, 409, 429, 503);
        routes.MapPost("/api/admin/verify/{accountId:long}", DecideAsync).WithTags("Identity").WithName(nameof(DecideOnAccount))
            .WithSummary("Approve or turn down somebody who asked to become an administrator; she is told")
            .WithExample(new { approved = true }, new { id = 3, status = "active" }).MayAnswer(400, 401, 403, 404, 409);

        var admins = routes.MapGroup("/api/admin/admins").WithTags("Identity").WithEntityTags().MayAnswer(401, 403);
        admins.MapGet("/", ListAsync).WithName(nameof(ListAdministrators)).WithSummary("All administrators, oldest first")
            .WithExample(response: new[] { One }).MayAnswer(400);
        admins.MapPost("/", AppointAsync).WithName(nameof(AppointAdministrator))
            .WithSummary("Make an administrator; without a password, or with send_credentials, a link to choose one is sent")
            .WithExample(new { name = "Hawa Conteh", email = "hawa.conteh@mohs.example", role = "admin", send_credentials = true }, One)
            .MayAnswer(400, 409, 503);
        admins.MapGet("/{id:long}", GetAsync).WithName(nameof(GetAdministrator)).WithSummary("One administrator")
            .WithExample(response: One).MayAnswer(404);
        admins.MapPut("/{id:long}", ChangeAsync).WithName(nameof(ChangeAdministrator))
            .WithSummary("Change name, e-mail address or status (active, inactive); what is left out stays")
            .WithExample(new { name = "Hawa Conteh-Bah", status = "active" }, One).MayAnswer(400, 404, 409, 412);
        admins.MapDelete("/{id:long}", RemoveAsync).WithName(nameof(RemoveAdministrator))
            .WithSummary("Close an administrator's account for good; never the last active one").MayAnswer(404, 409, 412);
    }

    private static Task<Results<Created<AdministratorAppliedDto>, ProblemHttpResult>> ApplyAsync(
        AdministratorApplication body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ApplyAsAdministrator.Command(body.Name, body.Email, body.Phone, body.Password), ct)
            .ToCreatedAsync(_ => null, it => new AdministratorAppliedDto(Applied, it, IsVerified: false));

    private static Task<Results<Ok<AccountDecidedDto>, ProblemHttpResult>> DecideAsync(
        long accountId, AccountDecisionRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DecideOnAccount.Command(new AccountId(accountId), body.Approved, body.Reason), ct)
            .ToOkAsync(status => new AccountDecidedDto(new AccountId(accountId), status));

    private static async Task<Results<Ok<IReadOnlyList<AdministratorDto>>, ProblemHttpResult>> ListAsync(
        int? page, [FromQuery(Name = "page_size")] int? pageSize, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var (number, size) = WholeList.Or(page, pageSize);
        return await mediator.Send(new ListAdministrators.Query(number, size), ct).ToArrayAsync(http, AdministratorDto.From);
    }

    private static async Task<Results<Created<AdministratorDto>, ProblemHttpResult>> AppointAsync(
        AdministratorRequest body, IMediator mediator, CancellationToken ct)
    {
        if (body.RefusalToAppoint() is { } refusal) return refusal;
        var command = new AppointAdministrator.Command(
            body.Name, body.Email, body.Password, body.Status is not AdministratorStatus.Inactive, body.SendCredentials ?? false);
        return await mediator.Send(command, ct).ToCreatedAsync(it => $"/api/admin/admins/{it.Id.Value}", AdministratorDto.From);
    }

    private static Task<Results<Ok<AdministratorDto>, ProblemHttpResult>> GetAsync(long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetAdministrator.Query(new AccountId(id)), ct).ToOkAsync(AdministratorDto.From);

    private static async Task<Results<Ok<AdministratorDto>, ProblemHttpResult>> ChangeAsync(
        long id, AdministratorRequest body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator,
        CancellationToken ct)
    {
        if (body.RefusalToChange() is { } refusal) return refusal;
        bool? active = body.Status is { } status ? status is AdministratorStatus.Active : null;
        var stays = body.Role is null or Role.Admin;
        var command = new ChangeAdministrator.Command(
            new AccountId(id), body.Name, body.Email, active, stays, body.SendCredentials ?? false)
        { IfMatch = ifMatch };
        return await mediator.Send(command, ct).ToOkAsync(AdministratorDto.From);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        long id, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemoveAdministrator.Command(new AccountId(id)) { IfMatch = ifMatch }, ct).ToNoContentAsync();
}
