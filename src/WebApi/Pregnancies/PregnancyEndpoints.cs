using MamaCare.Application.Common;
using MamaCare.Application.Pregnancies;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Pregnancies;

internal static class PregnancyEndpoints
{
    public static void MapPregnancies(this IEndpointRouteBuilder routes)
    {
        var pregnancies = routes.MapGroup("/api/patients/{patientId:long}/pregnancies")
            .WithTags("Pregnancies")
            .MayAnswer(401, 403, 404);

        pregnancies.MapPost("/", Register).WithName(nameof(RegisterPregnancy))
            .WithSummary("Register a pregnancy; the answer carries the due date and the planned contacts")
            .WithExample(PregnancyExamples.Register, PregnancyExamples.Answer)
            .TakesIdempotencyKey().MayAnswer(400, 409);

        pregnancies.MapGet("/", List).WithName(nameof(ListPregnancies))
            .WithSummary("A patient's pregnancies, the latest registered first")
            .WithExample(response: new[] { PregnancyExamples.Answer })
            .MayAnswer(400);

        pregnancies.MapGet("/{pregnancyId:long}", Get).WithName(nameof(GetPregnancy))
            .WithSummary("One pregnancy with its plan, as it stands today")
            .WithExample(response: PregnancyExamples.Answer);

        pregnancies.MapPut("/{pregnancyId:long}/dating", Redate).WithName(nameof(RedatePregnancy))
            .WithSummary("Add evidence of the pregnancy's age; the rules decide whether the due date moves, the history keeps both")
            .WithExample(PregnancyExamples.Redate, PregnancyExamples.Answer)
            .NeedsIfMatch().MayAnswer(400, 409);

        pregnancies.MapPost("/{pregnancyId:long}/contacts", Record).WithName(nameof(RecordContact))
            .WithSummary("Enter a contact that took place; the ones ahead are planned anew from it")
            .WithExample(PregnancyExamples.Contact, PregnancyExamples.Answer)
            .TakesIdempotencyKey().MayAnswer(400, 409);

        pregnancies.MapPost("/{pregnancyId:long}/outcome", Close).WithName(nameof(CloseWithOutcome))
            .WithSummary("End the pregnancy: birth, loss, death of the mother, moved, lost to follow-up")
            .WithExample(PregnancyExamples.Outcome, PregnancyExamples.Answer)
            .TakesIdempotencyKey().MayAnswer(400, 409);

        pregnancies.MapPost("/{pregnancyId:long}/measurements", Measure).WithName(nameof(RecordMeasurement))
            .WithSummary("Enter a measured value; it follows the earlier ones and replaces none")
            .WithExample(PregnancyExamples.Measure, PregnancyExamples.Measured)
            .TakesIdempotencyKey().MayAnswer(400);

        pregnancies.MapGet("/{pregnancyId:long}/measurements", Measurements).WithName(nameof(ListMeasurements))
            .WithSummary("What was measured and stated in a pregnancy, the latest day first, then the latest entered")
            .WithExample(response: new[] { PregnancyExamples.Measured })
            .MayAnswer(400);
    }

    private static Task<Results<Created<PregnancyView>, ProblemHttpResult>> Register(
        long patientId, RegisterPregnancyRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new RegisterPregnancy.Command(new PatientId(patientId), body.Dating, body.Facility, body.Confirmed), ct)
            .ToCreatedAsync(AddressOf);

    private static Task<Results<Ok<IReadOnlyList<PregnancyView>>, ProblemHttpResult>> List(
        long patientId, HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListPregnancies.Query(new PatientId(patientId), page, pageSize), ct).ToArrayAsync(http);

    private static Task<Results<Ok<PregnancyView>, ProblemHttpResult>> Get(
        long patientId, long pregnancyId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetPregnancy.Query(new PatientId(patientId), new PregnancyId(pregnancyId)), ct).ToOkAsync();

    private static Task<Results<Ok<PregnancyView>, ProblemHttpResult>> Redate(
        long patientId, long pregnancyId, RedatePregnancyRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(
            new RedatePregnancy.Command(new PatientId(patientId), new PregnancyId(pregnancyId), body.Dating, body.Reason, ifMatch), ct)
            .ToOkAsync();

    private static Task<Results<Created<PregnancyView>, ProblemHttpResult>> Record(
        long patientId, long pregnancyId, RecordContactRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new RecordContact.Command(
                new PatientId(patientId), new PregnancyId(pregnancyId), body.Date, body.Place, body.HeldBy, body.Notes),
            ct).ToCreatedAsync(AddressOf);

    private static Task<Results<Created<PregnancyView>, ProblemHttpResult>> Close(
        long patientId, long pregnancyId, CloseWithOutcomeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new CloseWithOutcome.Command(
                new PatientId(patientId), new PregnancyId(pregnancyId), body.Outcome, body.Date, body.Confirmed),
            ct).ToCreatedAsync(AddressOf);

    private static Task<Results<Created<MeasurementView>, ProblemHttpResult>> Measure(
        long patientId, long pregnancyId, RecordMeasurementRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new RecordMeasurement.Command(
                new PatientId(patientId), new PregnancyId(pregnancyId), body.Kind, body.Value, body.TakenOn, body.Confirmed),
            ct).ToCreatedAsync(_ => $"/api/patients/{patientId}/pregnancies/{pregnancyId}/measurements");

    private static async Task<Results<Ok<IReadOnlyList<MeasurementView>>, ProblemHttpResult>> Measurements(
        long patientId, long pregnancyId, HttpContext http, IMediator mediator, CancellationToken ct,
        string? kind = null, int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize)
    {
        if (!EnumWords<MeasurementKind>.TryReadFilter(kind, "kind", out var asked, out var problem)) return problem;

        return await mediator.Send(
            new ListMeasurements.Query(new PatientId(patientId), new PregnancyId(pregnancyId), asked, page, pageSize), ct)
            .ToArrayAsync(http);
    }

    /// <summary>A contact and an outcome have no address of their own: they are read with their pregnancy.</summary>
    private static string AddressOf(PregnancyView it) => $"/api/patients/{it.PatientId.Value}/pregnancies/{it.Id.Value}";
}
