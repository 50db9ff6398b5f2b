using System.Text.Json.Serialization;
using MamaCare.Application.Identity;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Identity;

/// <summary>People look after their own PINs and passwords.</summary>
internal static class OwnSecretEndpoints
{
    public static void MapOwnSecrets(this IEndpointRouteBuilder routes)
    {
        var secrets = routes.MapGroup("/api").WithTags("Identity").MayAnswer(400, 401, 403, 423, 503);
        secrets.MapPost("/patient/change-pin", ChangePinAsync).WithName(nameof(ChangePin)).MayAnswer(429)
            .WithSummary("Change one's PIN; the current one goes into pin or current_pin, every session ends")
            .WithExample(new { current_pin = "483017", new_pin = "590283" }, new { message = PinChanged });
        secrets.MapPost("/auth/change-password", ChangePasswordAsync).WithName(nameof(ChangePassword))
            .WithSummary("Change one's password; every session ends")
            .WithExample(
                new { current_password = "the password", new_password = "a long sentence of hers" }, new { message = PasswordChanged });
    }

    private const string PasswordChanged = "Your password is changed. Sign in again with the new one.";

    private const string PinChanged = "Your PIN is changed. Sign in again with the new one.";

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> ChangePinAsync(
        ChangePinRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ChangePin.Command(body.CurrentPin ?? body.Pin, body.NewPin), ct).ToMessageAsync(PinChanged);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> ChangePasswordAsync(
        ChangePasswordRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ChangePassword.Command(body.CurrentPassword, body.NewPassword), ct).ToMessageAsync(PasswordChanged);
}

internal sealed record ChangePasswordRequest(string? CurrentPassword, string? NewPassword);

internal sealed record ChangePinRequest(
    [property: JsonConverter(typeof(LooseTextConverter))] string? Pin,
    [property: JsonConverter(typeof(LooseTextConverter))] string? CurrentPin,
    [property: JsonConverter(typeof(LooseTextConverter))] string? NewPin);
