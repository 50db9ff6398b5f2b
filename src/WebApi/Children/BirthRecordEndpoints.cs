using MamaCare.Application.Children;
using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Children;

/// <summary>Birth records at two doors: the mother's own, and the chart's.</summary>
internal static class BirthRecordEndpoints
{
    private const string Corrected = "The birth record is corrected.";
    private const string Withdrawn = "The birth record is marked as entered in error.";

    private static readonly object Birth = new
    {
        date_of_birth = "2026-11-20", baby_gender = "Female", birth_type = "Assisted Vaginal",
        birth_location = "Bo Government Hospital", notes = "Cried at once", birth_weight_g = 3150, apgar_1 = 8, apgar_5 = 10,
        outcome = "live_birth",
    };

    private static readonly object Answer = new
    {
        id = 3, patient_id = 7, baby_gender = "Female", date_of_birth = "2026-11-20", birth_type = "Assisted Vaginal",
        birth_location = "Bo Government Hospital", notes = "Cried at once", created_at = "2026-11-23T09:00:00Z",
        birth_weight_g = 3150, apgar_1 = 8, apgar_5 = 10, outcome = "live_birth", flagged = false, status = "active",
    };

    public static void MapBirthRecords(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/patient/birth-records").WithTags("My record").AcceptsPin().MayAnswer(401, 403, 404);
        Describe(
            "Own", own.MapGet("/", ListOwn), own.MapPost("/", WriteOwn), own.MapGet("/{id:long}", GetOwn),
            own.MapPut("/{id:long}", CorrectOwn), own.MapDelete("/{id:long}", WithdrawOwn));

        var chart = routes.MapGroup("/api/patients/{patientId:long}/birth-records").WithTags("Birth records").MayAnswer(401, 403, 404);
        Describe(
            "", chart.MapGet("/", List), chart.MapPost("/", Write), chart.MapGet("/{id:long}", Get),
            chart.MapPut("/{id:long}", Correct).NeedsIfMatch(), chart.MapDelete("/{id:long}", Withdraw).NeedsIfMatch());
    }

    private static void Describe(
        string whose, RouteHandlerBuilder list, RouteHandlerBuilder write, RouteHandlerBuilder get, RouteHandlerBuilder correct,
        RouteHandlerBuilder withdraw)
    {
        list.WithName($"List{whose}BirthRecords")
            .WithSummary("The births of her children by date of birth and id, newest first; status=entered_in_error: the withdrawn ones")
            .WithExample(response: new[] { Answer }).MayAnswer(400);
        write.WithName($"Write{whose}BirthRecord").WithSummary("Write down the birth of a child")
            .WithExample(Birth, new { message = "The birth is recorded.", birth_record_id = 3 })
            .TakesIdempotencyKey().TakesOldForms().MayAnswer(400);
        get.WithName($"Get{whose}BirthRecord")
            .WithSummary("One birth record with what it said before, oldest first").WithExample(response: Answer);
        correct.WithName($"Correct{whose}BirthRecord")
            .WithSummary("Correct a birth record: what is left out stays, what it said before is kept")
            .WithExample(new { birth_weight_g = 3250 }, new { message = Corrected })
            .TakesOldChanges().MayAnswer(400, 409, 412);
        withdraw.WithName($"Withdraw{whose}BirthRecord")
            .WithSummary("Mark a birth record as entered in error; it stays in the history")
            .WithExample(response: new { message = Withdrawn }).MayAnswer(409, 412);
    }

    private static Task<Results<Ok<IReadOnlyList<BirthRecordView>>, ProblemHttpResult>> ListOwn(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        string? status = null, int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        ListAsync(own.PatientId, status, page, pageSize, http, mediator, ct);

    private static Task<Results<Ok<IReadOnlyList<BirthRecordView>>, ProblemHttpResult>> List(
        long patientId, HttpContext http, IMediator mediator, CancellationToken ct,
        string? status = null, int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        ListAsync(new PatientId(patientId), status, page, pageSize, http, mediator, ct);

    private static async Task<Results<Ok<IReadOnlyList<BirthRecordView>>, ProblemHttpResult>> ListAsync(
        PatientId patientId, string? status, int page, int pageSize, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!EnumWords<EntryStatus>.TryReadFilter(status, "status", out var asked, out var problem)) return problem;

        return await mediator.Send(new ListBirthRecords.Query(patientId, asked, page, pageSize), ct).ToArrayAsync(http);
    }

    private static Task<Results<Created<BirthRecordedDto>, ProblemHttpResult>> WriteOwn(
        OwnRecord own, BirthForm body, IMediator mediator, CancellationToken ct) =>
        WriteAsync("/api/patient/birth-records", own.PatientId, body, mediator, ct);

    private static Task<Results<Created<BirthRecordedDto>, ProblemHttpResult>> Write(
        long patientId, BirthForm body, IMediator mediator, CancellationToken ct) =>
        WriteAsync($"/api/patients/{patientId}/birth-records", new PatientId(patientId), body, mediator, ct);

    private static Task<Results<Created<BirthRecordedDto>, ProblemHttpResult>> WriteAsync(
        string records, PatientId patientId, BirthForm body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WriteBirthRecord.Command(patientId, body), ct).ToCreatedAsync(
            it => $"{records}/{it.BirthRecordId.Value}", it => new BirthRecordedDto("The birth is recorded.", it.BirthRecordId));

    private static Task<Results<Ok<BirthRecordView>, ProblemHttpResult>> GetOwn(
        OwnRecord own, long id, IMediator mediator, CancellationToken ct) => GetAsync(own.PatientId, id, mediator, ct);

    private static Task<Results<Ok<BirthRecordView>, ProblemHttpResult>> Get(
        long patientId, long id, IMediator mediator, CancellationToken ct) => GetAsync(new PatientId(patientId), id, mediator, ct);

    private static Task<Results<Ok<BirthRecordView>, ProblemHttpResult>> GetAsync(
        PatientId patientId, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetBirthRecord.Query(patientId, new BirthRecordId(id)), ct).ToOkAsync();

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> CorrectOwn(
        OwnRecord own, long id, BirthForm body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new CorrectBirthRecord.Command(own.PatientId, new BirthRecordId(id), body, ifMatch), ct).ToMessageAsync(Corrected);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> Correct(
        long patientId, long id, BirthForm body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new CorrectBirthRecord.Command(new PatientId(patientId), new BirthRecordId(id), body, ifMatch), ct)
            .ToMessageAsync(Corrected);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> WithdrawOwn(
        OwnRecord own, long id, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new WithdrawBirthRecord.Command(own.PatientId, new BirthRecordId(id), ifMatch), ct).ToMessageAsync(Withdrawn);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> Withdraw(
        long patientId, long id, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new WithdrawBirthRecord.Command(new PatientId(patientId), new BirthRecordId(id), ifMatch), ct)
            .ToMessageAsync(Withdrawn);
}

internal sealed record BirthRecordedDto(string Message, BirthRecordId BirthRecordId);
