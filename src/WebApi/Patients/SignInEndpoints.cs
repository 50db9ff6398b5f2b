using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Patients;

internal static class SignInEndpoints
{
    public static void MapPatientSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/patient/login", SignInAsync).WithTags("Patients").WithName(nameof(SignInPatient)).AllowAnonymous()
            .WithSummary("Sign in as a patient, with patient number, phone or e-mail address, and the PIN")
            .WithExample(
                new { patient_number = "481 902 3372", pin = "483017" },
                new
                {
                    token = "eyJ…", expires_at = "2026-03-02T11:00:00Z", refresh_token = "5f3a….9c0e…",
                    refresh_expires_at = "2026-04-01T10:00:00Z",
                    patient = new { id = 7, patient_number = "481 902 3372", name = "Isatu Kamara", email = "isatu@example.org" },
                })
            .MayAnswer(400, 401, 403, 423, 429, 503);
        routes.MapPost("/api/patient/verify-recovery-token", VerifyAsync).WithTags("Patients").WithName(nameof(VerifyRecoveryToken))
            .AllowAnonymous().WithSummary("Whose recovery link this is; confirms it as opening it does")
            .WithExample(
                new { token = "9c0e…" }, new { email = "isatu@example.org", name = "Isatu Kamara", valid = true }).MayAnswer(400);
    }

    private static Task<Results<Ok<RecoveryTokenDto>, ProblemHttpResult>> VerifyAsync(
        RecoveryTokenRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new VerifyRecoveryToken.Command(body.Token), ct)
            .ToOkAsync(it => new RecoveryTokenDto(it.Email, it.Name, Valid: true));

    private static Task<Results<Ok<PatientSignedInDto>, ProblemHttpResult>> SignInAsync(
        PatientSignInRequest body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SignInPatient.Command(body.Identifier, body.Pin), ct)
            .ToOkAsync(her => PatientSignedInDto.From(her, her.Tokens.Hand(http, body.Cookie)));
}

/// <param name="PatientNumber">This, the phone or the e-mail address.</param>
/// <param name="Pin">Six digits.</param>
/// <param name="Cookie">True: the refresh token comes as an HttpOnly cookie instead of in the answer.</param>
internal sealed record PatientSignInRequest(
    [property: JsonConverter(typeof(LooseTextConverter))] string? PatientNumber,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Phone,
    string? Email,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Pin,
    bool Cookie = false)
{
    public string? Identifier => new[] { PatientNumber, Phone, Email }.FirstOrDefault(typed => !string.IsNullOrWhiteSpace(typed));
}

internal sealed record PatientSignedInDto(
    string Token, DateTimeOffset ExpiresAt, string? RefreshToken, DateTimeOffset? RefreshExpiresAt, SignedInPatientDto Patient)
{
    public static PatientSignedInDto From(SignInPatient.Response her, SessionDto tokens) => new(
        tokens.Token,
        tokens.ExpiresAt,
        tokens.RefreshToken,
        tokens.RefreshExpiresAt,
        new SignedInPatientDto(
            her.PatientId, $"{her.PatientNumber}", her.Name.Full, her.Name.Given, her.Name.Family, her.Email?.Value, her.Phone?.Value));
}

internal sealed record RecoveryTokenRequest(string? Token);

internal sealed record RecoveryTokenDto(string Email, string Name, bool Valid);

internal sealed record SignedInPatientDto(
    PatientId Id, string PatientNumber, string Name, string GivenName, string FamilyName, string? Email, string? Phone);
