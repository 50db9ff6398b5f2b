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
        Map(admin, "/hospitals", "");
        admin.MapGet("/hospitals/{id:long}", OpenAsync).WithName(nameof(ReviewHospital))
            .WithSummary("One health facility, public or not").WithExample(response: Shown).MayAnswer(404);
    }

    /// <param name="suffix">Tells the operations apart where they have two addresses.</param>
    internal static void Map(RouteGroupBuilder routes, string path, string suffix)
    {
        routes.MapPost(path, AddAsync).WithName(nameof(AddHospital) + suffix)
            .WithSummary("Add a health facility: JSON, or multipart/form-data with the picture in image (JPEG, PNG, WebP; at most 8 MB)")
            .Accepts<HospitalFields>("application/json", "multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(SentForm.MaxForm))
            .WithExample(Form, Saved).MayAnswer(400, 409, 413, 415);
        routes.MapPut(path + "/{id:long}", CorrectAsync).WithName(nameof(CorrectHospital) + suffix)
            .WithSummary("Correct a health facility; fields not sent are kept")
            .Accepts<HospitalFields>("application/json", "multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(SentForm.MaxForm))
            .WithExample(Form, Saved).MayAnswer(400, 404, 409, 412, 413, 415);
        routes.MapDelete(path + "/{id:long}", RemoveAsync).WithName(nameof(RemoveHospital) + suffix)
            .WithSummary("Delete a health facility; with force=true take it out of the lists where other records point to it")
            .WithExample(response: Removed).MayAnswer(400, 404, 409, 412);
    }

    private static async Task<Results<Ok<HospitalReview>, ProblemHttpResult>> OpenAsync(long id, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new ReviewHospital.Query(new HospitalId(id)), ct);
        return result.IsSuccess ? TypedResults.Ok(result.Value) : result.Error.ToProblem();
    }

    private static async Task<Results<Created<SavedHospitalDto>, ProblemHttpResult>> AddAsync(
        SentForm<HospitalFields> body, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new AddHospital.Command(body.Fields.ToForm(), body.Fields.IsVerified, body.Image), ct);
        return result.IsSuccess
            ? TypedResults.Created($"/api/admin/hospitals/{result.Value.Id}", new SavedHospitalDto("The entry is saved.", result.Value))
            : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<SavedHospitalDto>, ProblemHttpResult>> CorrectAsync(
        long id, SentForm<HospitalFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch,
        IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(
            new CorrectHospital.Command(new HospitalId(id), body.Fields.ToForm(), body.Fields.IsVerified, body.Image, ifMatch), ct);
        return result.IsSuccess
            ? TypedResults.Ok(new SavedHospitalDto("The entry is saved.", result.Value))
            : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<RemovedDto>, ProblemHttpResult>> RemoveAsync(
        long id, bool? force, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new RemoveHospital.Command(new HospitalId(id), force is true, ifMatch), ct);
        return result.IsSuccess ? TypedResults.Ok(RemovedDto.From(result.Value.Became)) : result.Error.ToProblem();
    }
}
