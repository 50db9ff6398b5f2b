using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What administrators do with one health facility.</summary>
internal static class HospitalAdminEndpoints
{
    private static readonly object Form = new
    {
        name = "Serabu Mission Hospital", license_number = "SL-H-0412", email = "serabu@hospital.example", phone = "+23276123456",
        address = "Mission Road", city = "Serabu", district = "Bo", website = "https://serabu.hospital.example",
        opening_hours = "24/7", latitude = 7.7461, longitude = -12.0344, facility_type = "hospital", ownership = "faith_based",
        services = new[] { "comprehensive_emergency_obstetric_care", "blood_transfusion", "Eye clinic" }, is_verified = true,
    };

    private static readonly object Shown = new
    {
        id = 40, name = "Serabu Mission Hospital", license_number = "SL-H-0412", is_verified = true, status = "verified",
        created_at = "2026-03-14T09:00:00Z", updated_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Saved = new { message = "The entry is saved.", hospital = Shown };
    private static readonly object Removed = new { message = "The entry was deleted.", became = "deleted" };

    public static void MapHospitalAdmin(this RouteGroupBuilder admin)
    {
        admin.MapGet("/hospitals/{id:long}", OpenAsync).WithName(nameof(ReviewHospital))
            .WithSummary("One health facility, public or not").WithExample(response: Shown).MayAnswer(404);
        admin.MapPost("/hospitals", AddAsync).WithName(nameof(AddHospital))
            .WithSummary("Add a health facility: JSON, or multipart/form-data with the picture in image (JPEG, PNG, WebP; at most 8 MB)")
            .TakesForm<HospitalFields>()
            .WithExample(Form, Saved).MayAnswer(400, 409, 413, 415);
        admin.MapPut("/hospitals/{id:long}", CorrectAsync).WithName(nameof(CorrectHospital))
            .WithSummary("Correct a health facility; fields not sent are kept")
            .TakesForm<HospitalFields>()
            .WithExample(Form, Saved).MayAnswer(400, 404, 409, 412, 413, 415);
        admin.MapDelete("/hospitals/{id:long}", RemoveAsync).WithName(nameof(RemoveHospital))
            .WithSummary("Delete a health facility; with force=true take it out of the lists where other records point to it")
            .WithExample(response: Removed).MayAnswer(400, 404, 409, 412);
    }

    private static Task<Results<Ok<HospitalReview>, ProblemHttpResult>> OpenAsync(long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReviewHospital.Query(new HospitalId(id)), ct).ToOkAsync();

    private static Task<Results<Created<SavedHospitalDto>, ProblemHttpResult>> AddAsync(
        SentForm<HospitalFields> body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AddHospital.Command(body.Fields.ToForm(), body.Fields.IsVerified, body.Image), ct)
            .ToCreatedAsync(it => $"/api/admin/hospitals/{it.Id}", it => new SavedHospitalDto("The entry is saved.", it));

    private static Task<Results<Ok<SavedHospitalDto>, ProblemHttpResult>> CorrectAsync(
        long id, SentForm<HospitalFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch,
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new CorrectHospital.Command(new HospitalId(id), body.Fields.ToForm(), body.Fields.IsVerified, body.Image, ifMatch), ct)
            .ToOkAsync(it => new SavedHospitalDto("The entry is saved.", it));

    private static Task<Results<Ok<RemovedDto>, ProblemHttpResult>> RemoveAsync(
        long id, bool? force, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemoveHospital.Command(new HospitalId(id), force is true, ifMatch), ct)
            .ToOkAsync(it => RemovedDto.From(it.Became));
}
