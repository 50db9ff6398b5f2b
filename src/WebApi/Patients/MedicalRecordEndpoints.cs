using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Common.Authentication;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MamaCare.WebApi.Patients;

/// <summary>The medical record at two doors: one's own, and the chart's.</summary>
internal static class MedicalRecordEndpoints
{
    private static readonly object Entry = new
    {
        date = "2026-11-20", diagnosis = "Malaria", treatment = "Artemether-lumefantrine for three days",
        medication = "Coartem 20/120 mg", doctor = "Dr Aminata Sesay", hospital = "Bo Government Hospital",
    };

    public static readonly object Answer = new
    {
        id = 12, date = "2026-11-20", diagnosis = "Malaria", treatment = "Artemether-lumefantrine for three days",
        medication = "Coartem 20/120 mg", doctor = "Dr Aminata Sesay", hospital = "Bo Government Hospital", author = "patient",
        corrected_by = (string?)null, recorded_at = "2026-11-23T09:00:00Z", status = "active",
    };

    private const string Withdrawn = "The entry is marked as entered in error.";

    private static readonly object Withdrawal = new { reason = "Written into the wrong record" };

    public static void MapMedicalRecords(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/patient/medical-records").WithTags("My record").AcceptsPin().MayAnswer(401, 403, 404);
        Describe(
            "Own", own.MapGet("/", ListOwn), own.MapPost("/", WriteOwn), own.MapGet("/{id:long}", GetOwn),
            own.MapPut("/{id:long}", CorrectOwn), own.MapDelete("/{id:long}", WithdrawOwn));

        var chart = routes.MapGroup("/api/patients/{patientId:long}/medical-records").WithTags("Medical records").MayAnswer(401, 403, 404);
        Describe(
            "", chart.MapGet("/", List), chart.MapPost("/", Write), chart.MapGet("/{id:long}", Get),
            chart.MapPut("/{id:long}", Correct).NeedsIfMatch(), chart.MapDelete("/{id:long}", Withdraw).NeedsIfMatch());
    }

    private static void Describe(
        string whose, RouteHandlerBuilder list, RouteHandlerBuilder write, RouteHandlerBuilder get, RouteHandlerBuilder correct,
        RouteHandlerBuilder withdraw)
    {
        list.WithName($"List{whose}MedicalRecords")
            .WithSummary("The entries of a medical record by date and id, newest first; status=entered_in_error: the withdrawn ones")
            .WithExample(response: new[] { Answer }).MayAnswer(400);
        write.WithName($"Write{whose}MedicalRecord")
            .WithSummary("Add an entry; a signed-in practitioner's own name and facility stand in it, whatever was typed")
            .WithExample(Entry, Answer).TakesIdempotencyKey().MayAnswer(400);
        get.WithName($"Get{whose}MedicalRecord")
            .WithSummary("One entry with what it said before, oldest first").WithExample(response: Answer);
        correct.WithName($"Correct{whose}MedicalRecord")
            .WithSummary("Correct an entry: what is left out stays, what it said before is kept; the patient is told")
            .WithExample(new { treatment = "Artesunate", reason = "Slip of the pen" }, Answer).TakesOldChanges().MayAnswer(400, 409, 412);
        withdraw.WithName($"Withdraw{whose}MedicalRecord")
            .WithSummary("Mark an entry as entered in error; it stays in the history, and the patient is told")
            .WithExample(Withdrawal, new { message = Withdrawn }).MayAnswer(400, 409, 412);
    }

    public static Task<Results<Ok<IReadOnlyList<MedicalRecordView>>, ProblemHttpResult>> ListOwn(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        string? status = null, int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        ListAsync(own.PatientId, status, page, pageSize, http, mediator, ct);

    private static Task<Results<Ok<IReadOnlyList<MedicalRecordView>>, ProblemHttpResult>> List(
        long patientId, HttpContext http, IMediator mediator, CancellationToken ct,
        string? status = null, int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        ListAsync(new PatientId(patientId), status, page, pageSize, http, mediator, ct);

    private static async Task<Results<Ok<IReadOnlyList<MedicalRecordView>>, ProblemHttpResult>> ListAsync(
        PatientId patientId, string? status, int page, int pageSize, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!EnumWords<EntryStatus>.TryReadFilter(status, "status", out var asked, out var problem)) return problem;

        return await mediator.Send(new ListMedicalRecords.Query(patientId, asked, page, pageSize), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> WriteOwn(
        OwnRecord own, MedicalRecordForm body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WriteMedicalRecord.Command(own.PatientId, body), ct).ToOkAsync();

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> Write(
        long patientId, MedicalRecordForm body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WriteMedicalRecord.Command(new PatientId(patientId), body), ct).ToOkAsync();

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> GetOwn(
        RecordOfEntry its, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetMedicalRecord.Query(its.PatientId, new MedicalRecordId(id)), ct).ToOkAsync();

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> Get(
        long patientId, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetMedicalRecord.Query(new PatientId(patientId), new MedicalRecordId(id)), ct).ToOkAsync();

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> CorrectOwn(
        RecordOfEntry its, long id, CorrectMedicalRecordRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(body.ToCommand(its.PatientId, id, ifMatch), ct).ToOkAsync();

    private static Task<Results<Ok<MedicalRecordView>, ProblemHttpResult>> Correct(
        long patientId, long id, CorrectMedicalRecordRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(body.ToCommand(new PatientId(patientId), id, ifMatch), ct).ToOkAsync();

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> WithdrawOwn(
        RecordOfEntry its, long id, IMediator mediator, CancellationToken ct,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] WithdrawalRequest? body = null,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new WithdrawMedicalRecord.Command(its.PatientId, new MedicalRecordId(id), body?.Reason, ifMatch), ct)
            .ToMessageAsync(Withdrawn);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> Withdraw(
        long patientId, long id, IMediator mediator, CancellationToken ct,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] WithdrawalRequest? body = null,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(
            new WithdrawMedicalRecord.Command(new PatientId(patientId), new MedicalRecordId(id), body?.Reason, ifMatch), ct)
            .ToMessageAsync(Withdrawn);
}
