using System.Text.Json.Serialization;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.CareDirectory;

internal static class RegistrationEndpoints
{
    private static readonly object Applicant = new
    {
        name = "Mariama Sesay", email = "mariama.sesay@example.org", phone = "076 123456", license_number = "NMB-20417",
        professional_type = "midwife", specialization = "Midwifery", hospital_affiliation = "Bo Government Hospital",
        password = "a long sentence of hers", city = "Bo",
    };

    private static readonly object Registered = new { message = RegisteredMessage, provider_id = 1, status = "pending" };

    private const string RegisteredMessage =
        "Registered. You can sign in once an administrator has verified your licence; you are told by e-mail.";

    public static void MapRegistration(this IEndpointRouteBuilder routes)
    {
        var registration = routes.MapGroup("/api").WithTags("CareDirectory").AllowAnonymous();

        registration.MapPost("/healthcare-provider/register", RegisterAsync).WithName(nameof(RegisterPractitioner))
            .WithSummary("Apply for a practitioner's account; it opens with the verification by an administrator")
            .WithExample(Applicant, Registered).MayAnswer(400, 409, 503);
        registration.MapPost("/register/healthcare-provider", RegisterAsync).WithName("RegisterPractitionerAlias")
            .WithSummary("The same under its older address").WithExample(Applicant, Registered).MayAnswer(400, 409, 503);
        registration.MapPost("/healthcare-provider/login", SignInAsync).WithName(nameof(SignInPractitioner))
            .WithSummary("Sign in as a practitioner, by e-mail or licence number, with password or PIN")
            .WithExample(
                new { email = "mariama.sesay@example.org", password = "a long sentence of hers" },
                new
                {
                    token = "eyJ…", expires_at = "2026-03-02T11:00:00Z", refresh_token = "5f3a….9c0e…",
                    refresh_expires_at = "2026-04-01T10:00:00Z",
                    provider = new
                    {
                        id = 1, name = "Mariama Sesay", professional_type = "midwife", hospital_affiliation = "Bo Government Hospital",
                    },
                })
            .MayAnswer(400, 401, 403, 423, 429, 503);
    }

    private static Task<Results<Created<RegisteredDto>, ProblemHttpResult>> RegisterAsync(
        RegisterPractitionerRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(body.ToCommand(), ct).ToCreatedAsync(_ => null, it => new RegisteredDto(RegisteredMessage, it.Value, "pending"));

    private static async Task<Results<Ok<PractitionerSignedInDto>, ProblemHttpResult>> SignInAsync(
        PractitionerSignInRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(
            new SignInPractitioner.Command(body.Email, body.LicenseNumber, body.Password, body.Pin, body.Code), ct);
        if (!result.IsSuccess) return result.Error.ToProblem();

        var her = result.Value;
        var provider = new SignedInProviderDto(her.Id, her.Name, her.ProfessionalType, her.HospitalAffiliation);
        var tokens = her.Tokens.Hand(http, body.Cookie);
        return TypedResults.Ok(new PractitionerSignedInDto(
            tokens.Token, tokens.ExpiresAt, tokens.RefreshToken, tokens.RefreshExpiresAt, provider));
    }
}

/// <param name="Phone">In any usual spelling.</param>
/// <param name="Password">At least 10 characters; without one, the PIN that comes after the verification is used.</param>
internal sealed record RegisterPractitionerRequest(
    string? Name, string? Email, string? Phone, string? LicenseNumber, string? ProfessionalType, string? Specialization,
    string? HospitalAffiliation, string? Password, string? Address, string? City, string? State, string? PostalCode, string? Country,
    string? Website, string? Qualifications, string? Experience)
{
    public RegisterPractitioner.Command ToCommand()
    {
        var form = new PractitionerForm
        {
            Name = Name, Email = Email, Phone = Phone, LicenseNumber = LicenseNumber, ProfessionalType = ProfessionalType,
            Specialization = Specialization, HospitalAffiliation = HospitalAffiliation, Address = Address, City = City, State = State,
            PostalCode = PostalCode, Country = Country, Website = Website, Qualifications = Qualifications, Experience = Experience,
        };
        return new RegisterPractitioner.Command(form, Password);
    }
}

internal sealed record RegisteredDto(string Message, long ProviderId, string Status);

/// <param name="Email">This or the licence number.</param>
/// <param name="Password">This or the PIN.</param>
/// <param name="Code">Of the authenticator app, where the account has one.</param>
/// <param name="Cookie">True: the refresh token comes as an HttpOnly cookie instead of in the answer.</param>
internal sealed record PractitionerSignInRequest(
    string? Email,
    string? LicenseNumber,
    string? Password,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Pin,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Code,
    bool Cookie = false);

internal sealed record PractitionerSignedInDto(
    string Token, DateTimeOffset ExpiresAt, string? RefreshToken, DateTimeOffset? RefreshExpiresAt, SignedInProviderDto Provider);

internal sealed record SignedInProviderDto(PractitionerId Id, string Name, string ProfessionalType, string HospitalAffiliation);
