using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What administrators do with one practitioner.</summary>
internal static class PractitionerAdminEndpoints
{
    private static readonly object Form = new
    {
        name = "Fatmata Koroma", license_number = "MDC-1042", professional_type = "doctor", specialization = "Obstetrics",
        email = "fatmata.koroma@clinic.example", phone = "+23276123458", hospital_affiliation = "Bo Government Hospital", city = "Bo",
        hospital_id = 1, is_verified = true,
    };

    private static readonly object Shown = new
    {
        id = 40, name = "Mariama Sesay", license_number = "NMB-20417", is_verified = true, status = "verified",
        created_at = "2026-03-14T09:00:00Z", updated_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Saved = new { message = "The entry is saved.", doctor = Shown };
    private static readonly object Removed = new { message = "The entry was deleted.", became = "deleted" };

    public static void MapPractitionerAdmin(this RouteGroupBuilder admin)
    {
        Map(admin, "/doctors", "");
        admin.MapGet("/doctors/{id:long}", OpenAsync).WithName(nameof(ReviewPractitioner))
            .WithSummary("One practitioner, public or not").WithExample(response: Shown).MayAnswer(404);
    }

    /// <param name="suffix">Tells the operations apart where they have two addresses.</param>
    internal static void Map(RouteGroupBuilder routes, string path, string suffix)
    {
        routes.MapPost(path, AddAsync).WithName(nameof(AddPractitioner) + suffix)
            .WithSummary("Add a practitioner: JSON, or multipart/form-data with the picture in image (JPEG, PNG, WebP; at most 8 MB)")
            .TakesForm<PractitionerFields>()
            .WithExample(Form, Saved).MayAnswer(400, 409, 413, 415);
        routes.MapPut(path + "/{id:long}", CorrectAsync).WithName(nameof(CorrectPractitioner) + suffix)
            .WithSummary("Correct a practitioner; fields not sent are kept, and so are empty ones")
            .TakesForm<PractitionerFields>()
            .WithExample(Form, Saved).MayAnswer(400, 404, 409, 412, 413, 415);
        routes.MapDelete(path + "/{id:long}", RemoveAsync).WithName(nameof(RemovePractitioner) + suffix)
            .WithSummary("Delete a practitioner; with force=true take it out of the lists where other records point to it")
            .WithExample(response: Removed).MayAnswer(400, 404, 409, 412);
    }

    private static Task<Results<Ok<PractitionerReview>, ProblemHttpResult>> OpenAsync(
        long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReviewPractitioner.Query(new PractitionerId(id)), ct).ToOkAsync();

    private static Task<Results<Created<SavedPractitionerDto>, ProblemHttpResult>> AddAsync(
        SentForm<PractitionerFields> body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AddPractitioner.Command(body.Fields.ToForm(), body.Fields.IsVerified, body.Image), ct)
            .ToCreatedAsync(it => $"/api/admin/doctors/{it.Id}", it => new SavedPractitionerDto("The entry is saved.", it));

    private static Task<Results<Ok<SavedPractitionerDto>, ProblemHttpResult>> CorrectAsync(
        long id, SentForm<PractitionerFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch,
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new CorrectPractitioner.Command(new PractitionerId(id), body.Fields.ToForm(), body.Fields.IsVerified, body.Image, ifMatch), ct)
            .ToOkAsync(it => new SavedPractitionerDto("The entry is saved.", it));

    private static Task<Results<Ok<RemovedDto>, ProblemHttpResult>> RemoveAsync(
        long id, bool? force, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemovePractitioner.Command(new PractitionerId(id), force is true, ifMatch), ct)
            .ToOkAsync(it => RemovedDto.From(it.Became));
}
