using MamaCare.Application.Patients;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Patients;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Compatibility;

/// <summary>The doors of the mobile application: the same use cases, with its own keys and its own way to send a token.</summary>
internal static class MobileEndpoints
{
    public static void MapMobile(this IEndpointRouteBuilder routes)
    {
        var mobile = routes.MapGroup("/api/mobile").WithTags("Compatibility").MayAnswer(401);

        mobile.MapPost("/auth", SignInAsync).WithName("SignInOnMobile").AllowAnonymous()
            .WithSummary("Sign in as a patient, with patient number, phone or e-mail address, and the PIN")
            .WithExample(
                new { phone = "076 123457", pin = "483017" },
                new { token = "eyJ…", user_id = 7, name = "Isatu Kamara", email = "isatu@example.org" })
            .MayAnswer(400, 403, 423, 429, 503);

        var own = mobile.MapGroup("").TakesBareTokens().MayAnswer(403, 404);
        own.MapGet("/profile", GetProfileAsync).WithName("GetMobileProfile")
            .WithSummary("Your profile, with the emergency contact and, of a woman, the pregnancy in objects of their own")
            .WithExample(response: MobileExamples.Profile);
        own.MapGet("/medical-records", MedicalRecordEndpoints.ListOwn).WithName("ListMobileMedicalRecords")
            .WithSummary("The entries of your medical record by date and id, newest first")
            .WithExample(response: new[] { MedicalRecordEndpoints.Answer }).MayAnswer(400);
    }

    private static Task<Results<Ok<MobileSignedInDto>, ProblemHttpResult>> SignInAsync(
        PatientSignInRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SignInPatient.Command(body.Identifier, body.Pin), ct).ToOkAsync(MobileSignedInDto.From);

    private static Task<Results<Ok<MobileProfileDto>, ProblemHttpResult>> GetProfileAsync(
        OwnRecord own, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetPatient.Query(own.PatientId), ct).ToOkAsync(her => new MobileProfileDto(her));
}
