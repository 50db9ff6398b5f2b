using System.Text.Json.Serialization;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Identity;

internal static class StaffSignInEndpoints
{
    public static void MapStaffSignIn(this IEndpointRouteBuilder routes)
    {
        var logins = routes.MapGroup("/api").WithTags("Identity").AllowAnonymous().MayAnswer(400, 401, 403, 423, 429, 503);
        Map("admin", Role.Admin, "Sign in as an administrator").WithName(nameof(SignInStaff))
            .WithExample(new { email = "admin@mamacare.local", password = "the password" }, Answer("admin", "Administrator", null));
        Map("hospital", Role.Hospital, "Sign in as staff of a facility").WithName("SignInHospitalStaff")
            .WithExample(new { email = "matron@pcmh.example", password = "the password" }, Answer("hospital", "Fatu Bangura", 12));
        Map("pharmacist", Role.Pharmacist, "Sign in as staff of a pharmacy").WithName("SignInPharmacist")
            .WithExample(new { email = "pharmacist@bo.example", password = "the password" }, Answer("pharmacist", "Abu Sesay", null));

        RouteHandlerBuilder Map(string place, Role role, string summary) => logins
            .MapPost($"/{place}/login", (StaffSignInRequest body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                SignInAsync(role, body, http, mediator, ct))
            .WithSummary($"{summary}; with the code of the authenticator app where the account has one");
    }

    private static object Answer(string role, string name, long? hospital) => new
    {
        token = "eyJ…",
        expires_at = "2026-03-02T11:00:00Z",
        refresh_token = "5f3a….9c0e…",
        refresh_expires_at = "2026-04-01T10:00:00Z",
        user = new { id = 1, name, email = "someone@mamacare.example", role, hospital_id = hospital },
    };

    private static async Task<Results<Ok<StaffSignedInDto>, ProblemHttpResult>> SignInAsync(
        Role role, StaffSignInRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new SignInStaff.Command(role, body.Email, body.Password, body.Code), ct);
        if (!result.IsSuccess) return result.Error.ToProblem();

        var signedIn = result.Value;
        var tokens = signedIn.Tokens.Hand(http, body.Cookie);
        var user = new SignedInUserDto(
            signedIn.AccountId, signedIn.DisplayName, signedIn.Email, role, signedIn.HospitalId, signedIn.PharmacyId);
        return TypedResults.Ok(new StaffSignedInDto(
            tokens.Token, tokens.ExpiresAt, tokens.RefreshToken, tokens.RefreshExpiresAt, signedIn.MayOnlyEnrol, user));
    }
}

/// <param name="Code">Six digits of the authenticator app, or a recovery code.</param>
/// <param name="Cookie">True: the refresh token comes as an HttpOnly cookie instead of in the answer.</param>
internal sealed record StaffSignInRequest(
    string? Email, string? Password, [property: JsonConverter(typeof(LooseTextConverter))] string? Code, bool Cookie = false);

/// <param name="MustEnrolSecondFactor">The token opens nothing but the enrolment of a second factor.</param>
internal sealed record StaffSignedInDto(
    string Token, DateTimeOffset ExpiresAt, string? RefreshToken, DateTimeOffset? RefreshExpiresAt, bool MustEnrolSecondFactor,
    SignedInUserDto User);

internal sealed record SignedInUserDto(
    AccountId Id, string Name, string? Email, Role Role, HospitalId? HospitalId, PharmacyId? PharmacyId);
