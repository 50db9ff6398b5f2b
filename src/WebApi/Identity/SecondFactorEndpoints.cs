using System.Text.Json.Serialization;
using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Identity;

internal static class SecondFactorEndpoints
{
    private static readonly string[] Codes = ["9C0E41F27A", "03B6D1885E"];

    public static void MapSecondFactor(this IEndpointRouteBuilder routes)
    {
        var totp = routes.MapGroup("/api/auth/totp").WithTags("Identity").MayAnswer(400, 401, 403, 409, 423);
        totp.MapPost("/", BeginAsync).WithName(nameof(BeginSecondFactor)).MayAnswer(503)
            .WithSummary("Begin with an authenticator app: its secret, and a QR code to scan")
            .WithExample(new { password = "the password" }, new
            {
                secret = "JBSWY3DPEHPK3PXP", uri = "otpauth://totp/MamaCare:admin%40mamacare.local?secret=JBSWY3DPEHPK3PXP&issuer=MamaCare",
                qr = "data:image/png;base64,iVBORw0KGgo…",
            });
        totp.MapPost("/confirm", ConfirmAsync).WithName(nameof(ConfirmSecondFactor))
            .WithSummary("Show a first code; from now on a sign-in needs one. The recovery codes are shown this once")
            .WithExample(new { code = "492039" }, new { recovery_codes = Codes });
        totp.MapDelete("/", RemoveAsync).WithName(nameof(RemoveSecondFactor)).MayAnswer(503)
            .WithSummary("Sign in with the password alone again").WithExample(new { password = "the password" });

        var settings = routes.MapGroup("/api/admin/security-settings").WithTags("Identity").WithEntityTags().MayAnswer(400, 401, 403);
        settings.MapGet("/", ShowAsync).WithName(nameof(ShowSecuritySettings)).WithSummary("What is decided about sign-ins")
            .WithExample(response: new { admin_second_factor_required = false });
        settings.MapPut("/", ChangeAsync).WithName(nameof(ChangeSecuritySettings))
            .WithSummary("Make the second factor compulsory for administrators, or leave it to them")
            .WithExample(new { admin_second_factor_required = false }).NeedsIfMatch();
    }

    private static Task<Results<Ok<SecondFactorBegunDto>, ProblemHttpResult>> BeginAsync(
        PasswordRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new BeginSecondFactor.Command(body.Password), ct)
            .ToOkAsync(it => new SecondFactorBegunDto(it.Secret, it.Address, it.Picture));

    private static Task<Results<Ok<ConfirmSecondFactor.Response>, ProblemHttpResult>> ConfirmAsync(
        CodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConfirmSecondFactor.Command(body.Code), ct).ToOkAsync();

    private static Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        [FromBody] PasswordRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemoveSecondFactor.Command(body.Password), ct).ToNoContentAsync();

    private static Task<Results<Ok<ShowSecuritySettings.Response>, ProblemHttpResult>> ShowAsync(
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowSecuritySettings.Query(), ct).ToOkAsync();

    private static Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        SecuritySettingsRequest body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ChangeSecuritySettings.Command(body.AdminSecondFactorRequired) { IfMatch = ifMatch }, ct).ToNoContentAsync();
}

internal sealed record PasswordRequest(string? Password);

internal sealed record CodeRequest([property: JsonConverter(typeof(LooseTextConverter))] string? Code);

/// <param name="Qr">A PNG in a data URI.</param>
internal sealed record SecondFactorBegunDto(string Secret, string Uri, string Qr);

internal sealed record SecuritySettingsRequest(bool? AdminSecondFactorRequired);
