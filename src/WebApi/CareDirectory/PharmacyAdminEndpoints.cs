using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What administrators do with one pharmacy.</summary>
internal static class PharmacyAdminEndpoints
{
    private static readonly object Form = new
    {
        name = "Serabu Pharmacy", license_number = "PB-0412", email = "serabu@pharmacy.example", phone = "+23276123457",
        address = "Mission Road", city = "Serabu", district = "Bo", opening_hours = "Mo-Sa 08:00-20:00; PH off", is_verified = true,
    };

    private static readonly object Shown = new
    {
        id = 40, name = "Serabu Pharmacy", license_number = "PB-0412", is_verified = true, status = "verified",
        created_at = "2026-03-14T09:00:00Z", updated_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Saved = new { message = "The entry is saved.", pharmacy = Shown };
    private static readonly object Removed = new { message = "The entry was deleted.", became = "deleted" };

    public static void MapPharmacyAdmin(this RouteGroupBuilder admin)
    {
        admin.MapGet("/pharmacies/{id:long}", OpenAsync).WithName(nameof(ReviewPharmacy))
            .WithSummary("One pharmacy, public or not").WithExample(response: Shown).MayAnswer(404);
        admin.MapPost("/pharmacies", AddAsync).WithName(nameof(AddPharmacy))
            .WithSummary("Add a pharmacy: JSON, or multipart/form-data")
            .TakesForm<PharmacyFields>()
            .WithExample(Form, Saved).MayAnswer(400, 409, 413, 415);
        admin.MapPut("/pharmacies/{id:long}", CorrectAsync).WithName(nameof(CorrectPharmacy))
            .WithSummary("Correct a pharmacy; fields not sent are kept")
            .TakesForm<PharmacyFields>()
            .WithExample(Form, Saved).MayAnswer(400, 404, 409, 412, 413, 415);
        admin.MapDelete("/pharmacies/{id:long}", RemoveAsync).WithName(nameof(RemovePharmacy))
            .WithSummary("Delete a pharmacy; with force=true take it out of the lists where other records point to it")
            .WithExample(response: Removed).MayAnswer(400, 404, 409, 412);
    }

    private static Task<Results<Ok<PharmacyReview>, ProblemHttpResult>> OpenAsync(long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReviewPharmacy.Query(new PharmacyId(id)), ct).ToOkAsync();

    private static Task<Results<Created<SavedPharmacyDto>, ProblemHttpResult>> AddAsync(
        SentForm<PharmacyFields> body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AddPharmacy.Command(body.Fields.ToForm(), body.Fields.IsVerified), ct)
            .ToCreatedAsync(it => $"/api/admin/pharmacies/{it.Id}", it => new SavedPharmacyDto("The entry is saved.", it));

    private static Task<Results<Ok<SavedPharmacyDto>, ProblemHttpResult>> CorrectAsync(
        long id, SentForm<PharmacyFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch,
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new CorrectPharmacy.Command(new PharmacyId(id), body.Fields.ToForm(), body.Fields.IsVerified, ifMatch), ct)
            .ToOkAsync(it => new SavedPharmacyDto("The entry is saved.", it));

    private static Task<Results<Ok<RemovedDto>, ProblemHttpResult>> RemoveAsync(
        long id, bool? force, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemovePharmacy.Command(new PharmacyId(id), force is true, ifMatch), ct)
            .ToOkAsync(it => RemovedDto.From(it.Became));
}
