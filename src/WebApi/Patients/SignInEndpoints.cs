using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Patients;

internal static class SignInEndpoints
{
    public static void MapPatientSignIn(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/patient/login", SignInAsync).WithTags("Patients").WithName(nameof(SignInPatient)).AllowAnonymous()
            .WithSummary("Sign in as a patient, with patient number, phone or e-mail address, and the PIN")
            .WithExample(
                new { patient_number = "481 902 3374", pin = "483017" },
                new
                {
                    token = "eyJ…", expires_at = "2026-03-02T11:00:00Z",
                    patient = new { id = 7, patient_number = "481 902 3374", name = "Isatu Kamara", email = "isatu@example.org" },
                })
            .MayAnswer(400, 401, 403, 423, 429, 503);

    private static async Task<Results<Ok<PatientSignedInDto>, ProblemHttpResult>> SignInAsync(
        PatientSignInRequest body, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new SignInPatient.Command(body.Identifier, body.Pin), ct);
        return result.IsSuccess ? TypedResults.Ok(PatientSignedInDto.From(result.Value)) : result.Error.ToProblem();
    }
}

/// <param name="PatientNumber">This, the phone or the e-mail address.</param>
/// <param name="Pin">Six digits.</param>
internal sealed record PatientSignInRequest(string? PatientNumber, string? Phone, string? Email, string? Pin)
{
    public string? Identifier => new[] { PatientNumber, Phone, Email }.FirstOrDefault(typed => !string.IsNullOrWhiteSpace(typed));
}

internal sealed record PatientSignedInDto(string Token, DateTimeOffset ExpiresAt, SignedInPatientDto Patient)
{
    public static PatientSignedInDto From(SignInPatient.Response her) => new(
        her.Tokens.Token,
        her.Tokens.ExpiresAt,
        new SignedInPatientDto(
            her.PatientId, $"{her.PatientNumber}", her.Name.Full, her.Name.Given, her.Name.Family, her.Email?.Value, her.Phone?.Value));
}

internal sealed record SignedInPatientDto(
    PatientId Id, string PatientNumber, string Name, string GivenName, string FamilyName, string? Email, string? Phone);
