using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

/// <summary>A patient's own doors to her record.</summary>
internal static class OwnProfileEndpoints
{
    public static void MapOwnProfile(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/patient").WithTags("My record");

        own.MapPost("/register", Register).WithName(nameof(RegisterOneself)).AllowAnonymous()
            .WithSummary("Register yourself, with an e-mail address or a phone; the PIN is shown once and sent by e-mail")
            .WithExample(ProfileExamples.Register, ProfileExamples.Registered)
            .TakesIdempotencyKey().TakesOldForms().MayAnswer(400, 409, 429, 503);

        var profile = own.MapGroup("/profile").AcceptsPin().MayAnswer(401, 403, 404);

        profile.MapGet("/", Get).WithName("GetOwnProfile")
            .WithSummary("Your profile; of a woman with her current pregnancy and its latest values")
            .WithExample(response: ProfileExamples.Own);

        profile.MapPost("/", Get).WithName("PostOwnProfile")
            .WithSummary("The same as GET, for clients that send their PIN in a body")
            .WithExample(response: ProfileExamples.Own);

        profile.MapPut("/", Change).WithName(nameof(ChangeProfile))
            .WithSummary("Change your profile: what is left out or null stays; a value of the pregnancy is added, none is lost")
            .WithExample(new { city = "Makeni", blood_pressure = "118/76" }, ProfileExamples.Own)
            .MayAnswer(400, 409, 412)
            .TakesOldChanges();
    }

    private static Task<Results<Created<RegisteredPatientDto>, ProblemHttpResult>> Register(
        ProfileRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RegisterOneself.Command(body.Person, body.Contact, body.Pregnancy), ct)
            .ToCreatedAsync(_ => "/api/patient/profile", RegisteredPatientDto.From);

    private static Task<Results<Ok<ProfileDto>, ProblemHttpResult>> Get(OwnRecord own, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetPatient.Query(own.PatientId), ct).ToOkAsync(ProfileDto.Own);

    private static Task<Results<Ok<ProfileDto>, ProblemHttpResult>> Change(
        OwnRecord own, ProfileRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(
            new ChangeProfile.Command(own.PatientId, body.Person, body.Contact, body.Pregnancy, ifMatch), ct).ToOkAsync(ProfileDto.Own);
}
