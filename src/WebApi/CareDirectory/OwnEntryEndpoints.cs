using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What staff of a place, and practitioners, do with their own entry.</summary>
internal static class OwnEntryEndpoints
{
    private static readonly object Today = new
    {
        availability = "busy", beds_note = "One delivery bed free", blood_note = "O positive, two units", ambulance_note = "On the road",
    };

    private static readonly object Place = new
    {
        phone = "+23276123456", address = "Mission Road", opening_hours = "Mo-Fr 08:00-17:00; PH off", website = "https://place.example",
    };

    private static readonly object Shown = new
    {
        id = 40, name = "Serabu Mission Hospital", opening_hours = "Mo-Fr 08:00-17:00; PH off", availability = "busy",
        last_confirmed_at = "2026-11-23T09:40:00Z", last_confirmed_by = 12, status = "verified", proposed_name = (string?)null,
    };

    private static readonly object Herself = new { phone = "+23276123456", city = "Bo", experience = "Twelve years in Bo" };

    private static readonly object ShownPractitioner = new
    {
        id = 1, name = "Mariama Sesay", license_number = "NMB-20417", city = "Bo", status = "verified", expires_on = "2027-12-31",
    };

    public static void MapOwnEntries(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api").WithTags("CareDirectory").MayAnswer(401, 403);

        own.MapGet("/hospital/entry", OpenHospitalAsync).WithName(nameof(OpenOwnHospital))
            .WithSummary("The entry of my facility").WithExample(response: Shown).MayAnswer(404);
        own.MapPut("/hospital/entry", CorrectHospitalAsync).WithName(nameof(CorrectOwnHospital))
            .WithSummary("Keep the entry of my facility; name and licence number wait for an administrator, fields not sent are kept")
            .TakesForm<HospitalFields>()
            .WithExample(Place, Shown).NeedsIfMatch().MayAnswer(400, 404, 409, 413, 415);
        own.MapPut("/hospital/entry/availability", ConfirmHospitalAsync).WithName(nameof(ConfirmHospitalAvailability))
            .WithSummary("Say how my facility stands today").WithExample(Today, Shown).NeedsIfMatch().MayAnswer(400, 404, 409);

        own.MapGet("/pharmacy/entry", OpenPharmacyAsync).WithName(nameof(OpenOwnPharmacy))
            .WithSummary("The entry of my pharmacy").WithExample(response: Shown).MayAnswer(404);
        own.MapPut("/pharmacy/entry", CorrectPharmacyAsync).WithName(nameof(CorrectOwnPharmacy))
            .WithSummary("Keep the entry of my pharmacy; name and licence number wait for an administrator, fields not sent are kept")
            .WithExample(Place, Shown).NeedsIfMatch().MayAnswer(400, 404, 409);
        own.MapPut("/pharmacy/entry/availability", ConfirmPharmacyAsync).WithName(nameof(ConfirmPharmacyAvailability))
            .WithSummary("Say how my pharmacy stands today").WithExample(Today, Shown).NeedsIfMatch().MayAnswer(400, 404, 409);

        own.MapGet("/healthcare-provider/entry", OpenPractitionerAsync).WithName(nameof(OpenOwnPractitioner))
            .WithSummary("My entry as a practitioner").WithExample(response: ShownPractitioner).MayAnswer(404);
        own.MapPut("/healthcare-provider/entry", CorrectPractitionerAsync).WithName(nameof(CorrectOwnPractitioner))
            .WithSummary("Keep my entry as a practitioner; name, licence and confirmed facility are the administrators'")
            .TakesForm<PractitionerFields>()
            .WithExample(Herself, ShownPractitioner).NeedsIfMatch().MayAnswer(400, 404, 409, 413, 415);
    }

    private static Task<Results<Ok<HospitalReview>, ProblemHttpResult>> OpenHospitalAsync(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenOwnHospital.Query(), ct).ToOkAsync();

    private static async Task<Results<Ok<HospitalReview>, ProblemHttpResult>> CorrectHospitalAsync(
        SentForm<HospitalFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct)
    {
        var form = body.Fields.ToForm() with { FacilityType = null, Ownership = null }; // said by lists and administrators
        return await mediator.Send(new CorrectOwnHospital.Command(form, body.Image, ifMatch), ct).ToOkAsync();
    }

    private static Task<Results<Ok<HospitalReview>, ProblemHttpResult>> ConfirmHospitalAsync(
        AvailabilityRequest body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConfirmHospitalAvailability.Command(body.ToForm(), ifMatch), ct).ToOkAsync();

    private static Task<Results<Ok<PharmacyReview>, ProblemHttpResult>> OpenPharmacyAsync(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenOwnPharmacy.Query(), ct).ToOkAsync();

    private static Task<Results<Ok<PharmacyReview>, ProblemHttpResult>> CorrectPharmacyAsync(
        PharmacyFields body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CorrectOwnPharmacy.Command(body.ToForm(), ifMatch), ct).ToOkAsync();

    private static Task<Results<Ok<PharmacyReview>, ProblemHttpResult>> ConfirmPharmacyAsync(
        AvailabilityRequest body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConfirmPharmacyAvailability.Command(body.ToForm(), ifMatch), ct).ToOkAsync();

    private static Task<Results<Ok<PractitionerReview>, ProblemHttpResult>> OpenPractitionerAsync(
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenOwnPractitioner.Query(), ct).ToOkAsync();

    private static Task<Results<Ok<PractitionerReview>, ProblemHttpResult>> CorrectPractitionerAsync(
        SentForm<PractitionerFields> body, [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch,
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CorrectOwnPractitioner.Command(body.Fields.ToForm(), body.Image, ifMatch), ct).ToOkAsync();
}

/// <param name="Availability">open, busy, closed or unknown.</param>
internal sealed record AvailabilityRequest(AvailabilityState? Availability, string? BedsNote, string? BloodNote, string? AmbulanceNote)
{
    public AvailabilityForm ToForm() => new(Availability, BedsNote, BloodNote, AmbulanceNote);
}
