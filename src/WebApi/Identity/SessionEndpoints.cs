using MamaCare.Application.Identity;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Identity;

internal static class SessionEndpoints
{
    private static readonly object AToken = new { refresh_token = "5f3a….9c0e…" };

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var sessions = routes.MapGroup("/api/auth").WithTags("Identity").MayAnswer(400, 401);
        sessions.MapPost("/refresh", RenewAsync).AllowAnonymous().WithName(nameof(RenewSession))
            .WithSummary("Exchange a refresh token, of the body or the cookie, for the next tokens; one used twice ends the session")
            .WithExample(AToken, new
            {
                token = "eyJ…", expires_at = "2026-03-02T12:00:00Z", refresh_token = "5f3a….77b1…",
                refresh_expires_at = "2026-04-01T10:00:00Z",
            });
        sessions.MapPost("/sign-out", SignOutAsync).AllowAnonymous().WithName(nameof(SignOut))
            .WithSummary("End the session of this device").WithExample(AToken);
        sessions.MapPost("/sign-out-everywhere", SignOutEverywhereAsync).WithName(nameof(SignOutEverywhere)).MayAnswer(403)
            .WithSummary("End every session and every token of one's account, within a minute");
    }

    private static async Task<Results<Ok<SessionDto>, ProblemHttpResult>> RenewAsync(
        RefreshRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var (token, isCookie) = SessionAnswer.Find(http, body.RefreshToken);
        var result = await mediator.Send(new RenewSession.Command(token), ct);
        if (result.IsSuccess) return TypedResults.Ok(result.Value.Tokens.Hand(http, isCookie));

        if (isCookie) SessionAnswer.Forget(http);
        return result.Error.ToProblem();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SignOutAsync(
        RefreshRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var (token, isCookie) = SessionAnswer.Find(http, body.RefreshToken);
        var result = await mediator.Send(new SignOut.Command(token), ct);
        if (isCookie) SessionAnswer.Forget(http);
        return result.IsSuccess ? TypedResults.NoContent() : result.Error.ToProblem();
    }

    private static Task<Results<NoContent, ProblemHttpResult>> SignOutEverywhereAsync(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SignOutEverywhere.Command(), ct).ToNoContentAsync();
}

/// <param name="RefreshToken">Left out by a page whose token is in the cookie.</param>
internal sealed record RefreshRequest(string? RefreshToken);
