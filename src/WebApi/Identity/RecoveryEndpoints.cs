using System.Text.Json.Serialization;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Identity;

/// <summary>Ways back in, by links that are sent to the owner's address.</summary>
internal static class RecoveryEndpoints
{
    private const string Neutral = "If this belongs to an account, a message is on its way to it. Its link works for 30 minutes.";
    private const string PinChanged = "Your PIN is changed. Sign in with the new one.";
    private const string PasswordChanged = "Your password is changed. Sign in with the new one.";
    private const string PasswordSet = "Your password is set. Sign in with it.";
    private const string Opened = "The link is confirmed. Choose a new PIN within 15 minutes.";

    public static void MapRecovery(this IEndpointRouteBuilder routes)
    {
        var pin = routes.MapGroup("/api/patient").WithTags("Identity").AllowAnonymous().MayAnswer(400);
        pin.MapPost("/pin-recovery", AskPinAsync).WithName(nameof(AskPinRecovery)).MayAnswer(429)
            .WithSummary("Ask for a link to choose a new PIN; the answer never says whether there is an account")
            .WithExample(new { email = "isatu@example.org" }, new { message = Neutral });
        pin.MapGet("/pin-recovery/confirm", OpenAsync).WithName(nameof(ConfirmPinRecovery)).MayAnswer(410)
            .Produces(StatusCodes.Status302Found)
            .WithSummary("Where the link of the message leads: on to the page that asks for a new PIN")
            .WithExample(response: new { message = Opened });
        pin.MapPost("/reset-pin", ResetPinAsync).WithName(nameof(ResetPin)).MayAnswer(429, 503)
            .WithSummary("Choose a new PIN with the token of the link; works once")
            .WithExample(new { token = "9c0e…", new_pin = "590283" }, new { message = PinChanged });
        pin.MapPost("/simple-pin-reset", ResetPinByEmailAsync).WithName("ResetPinAfterConfirming").MayAnswer(429, 503)
            .WithSummary("Choose a new PIN within 15 minutes after the link was opened; works once")
            .WithExample(new { email = "isatu@example.org", new_pin = "590283" }, new { message = PinChanged });

        var auth = routes.MapGroup("/api/auth").WithTags("Identity").AllowAnonymous().MayAnswer(400);
        auth.MapPost("/password-reset", AskPasswordAsync).WithName(nameof(AskPasswordReset)).MayAnswer(429)
            .WithSummary("Ask for a link to choose a new password; the answer never says whether there is an account")
            .WithExample(new { email = "admin@mamacare.local", role = "admin" }, new { message = Neutral });
        auth.MapPost("/password-reset/confirm", ResetPasswordAsync).WithName(nameof(ResetPassword)).MayAnswer(503)
            .WithSummary("Choose a new password with the token of the link; works once")
            .WithExample(new { token = "9c0e…", new_password = "a long sentence of hers" }, new { message = PasswordChanged });
        auth.MapPost("/invitation", AcceptAsync).WithName(nameof(AcceptInvitation)).MayAnswer(503)
            .WithSummary("Choose the first password with the token of an invitation")
            .WithExample(new { token = "9c0e…", password = "a long sentence of hers" }, new { message = PasswordSet });
    }

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> AskPinAsync(
        PinRecoveryRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AskPinRecovery.Command(body.Email, body.Phone), ct).ToMessageAsync(Neutral);

    private static async Task<Results<RedirectHttpResult, Ok<MessageDto>, ProblemHttpResult>> OpenAsync(
        string? token, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (http.IsHead()) return TypedResults.Ok(new MessageDto(Opened)); // mail scanners ask so, and open nothing

        var result = await mediator.Send(new ConfirmPinRecovery.Command(token), ct);
        if (!result.IsSuccess) return IdentityErrors.LinkGone.ToProblem();
        return result.Value.NextPage is { } page ? TypedResults.Redirect(page) : TypedResults.Ok(new MessageDto(Opened));
    }

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> ResetPinAsync(
        ResetPinRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ResetPin.Command(body.Token, null, body.NewPin), ct).ToMessageAsync(PinChanged);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> ResetPinByEmailAsync(
        ResetPinByEmailRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ResetPin.Command(null, body.Email ?? "", body.NewPin), ct).ToMessageAsync(PinChanged);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> AskPasswordAsync(
        PasswordResetRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AskPasswordReset.Command(body.Email, body.Role), ct).ToMessageAsync(Neutral);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> ResetPasswordAsync(
        ResetPasswordRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ResetPassword.Command(body.Token, body.NewPassword), ct).ToMessageAsync(PasswordChanged);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> AcceptAsync(
        InvitationRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AcceptInvitation.Command(body.Token, body.Password), ct).ToMessageAsync(PasswordSet);
}

/// <param name="Email">This or the phone.</param>
internal sealed record PinRecoveryRequest(string? Email, string? Phone);

internal sealed record ResetPinRequest(string? Token, [property: JsonConverter(typeof(LooseTextConverter))] string? NewPin);

internal sealed record ResetPinByEmailRequest(
    string? Email, [property: JsonConverter(typeof(LooseTextConverter))] string? NewPin);

/// <param name="Role">Left out: every staff account with this address.</param>
internal sealed record PasswordResetRequest(string? Email, Role? Role);

internal sealed record ResetPasswordRequest(string? Token, string? NewPassword);

internal sealed record InvitationRequest(string? Token, string? Password);
