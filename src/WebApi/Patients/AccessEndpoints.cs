using System.Text.Json.Serialization;
using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

/// <summary>How a record opens to somebody new, and how its owner keeps watch over it.</summary>
internal static class AccessEndpoints
{
    private const string Number = "481 902 3372";

    private static readonly object Opened = new
    {
        patient_id = 7, patient_number = Number, name = "Isatu Kamara", until = "2026-03-03T10:00:00Z",
    };

    public static void MapAccess(this IEndpointRouteBuilder routes)
    {
        var access = routes.MapGroup("").WithTags("Access").MayAnswer(401, 403);

        access.MapPost("/api/patients/{patientId:long}/break-glass", BreakGlassById).WithName(nameof(BreakGlass))
            .WithSummary("Open a record outside your care in an emergency, for 24 hours; she and the administrators are told")
            .WithExample(new { reason = "Brought in unconscious, nobody is with her" }, Opened)
            .TakesIdempotencyKey().MayAnswer(400, 404, 409, 423);
        access.MapPost("/api/break-glass", BreakGlassByNumber).WithName("BreakGlassByNumber")
            .WithSummary("The same by the number on her card")
            .WithExample(new { patient_number = Number, reason = "Brought in unconscious, nobody is with her" }, Opened)
            .TakesIdempotencyKey().MayAnswer(400, 404, 409, 423);
        access.MapPost("/api/sharing-codes/redeem", Redeem).WithName(nameof(RedeemSharingCode))
            .WithSummary("Open the record of a patient who told you her number and a code of hers")
            .WithExample(
                new { patient_number = Number, code = "4829 1065" },
                new { patient_id = 7, patient_number = Number, name = "Isatu Kamara", since = "2026-03-02T10:00:00Z" })
            .TakesIdempotencyKey().MayAnswer(400, 423, 503);

        var own = routes.MapGroup("/api/patient").WithTags("Access").MayAnswer(401, 403, 404);
        own.MapPost("/sharing-codes", MakeCode).WithName(nameof(MakeSharingCode))
            .WithSummary("Make a code that opens your record to a practitioner once; it is shown this once and lives 24 hours")
            .WithExample(response: new { id = 3, code = "48291065", expires_at = "2026-03-03T10:00:00Z" })
            .TakesIdempotencyKey().MayAnswer(409, 503);
        own.MapGet("/sharing-codes", ListCodes).WithName(nameof(ListSharingCodes))
            .WithSummary("Your codes, newest first, and what became of each")
            .WithExample(response: new[]
            {
                new
                {
                    id = 3, state = "redeemed", created_at = "2026-03-02T10:00:00Z", expires_at = "2026-03-03T10:00:00Z",
                    redeemed_at = "2026-03-02T10:05:00Z",
                    redeemed_by = new { name = "Aminata Kamara", facility = "Princess Christian Maternity Hospital" },
                },
            })
            .MayAnswer(400);
        own.MapDelete("/sharing-codes/{id:long}", RevokeCode).WithName(nameof(RevokeSharingCode))
            .WithSummary("Take back a code that nobody has used yet").MayAnswer(409);
        own.MapGet("/access", List).WithName(nameof(ListAccess))
            .WithSummary("Who may open your record today and why, newest first")
            .WithExample(response: new[]
            {
                new
                {
                    id = 12, name = "Aminata Kamara", facility = "Princess Christian Maternity Hospital", reason = "shared",
                    since = "2026-03-02T10:05:00Z", until = (string?)null,
                },
            })
            .MayAnswer(400);
        own.MapDelete("/access/{id:long}", Revoke).WithName(nameof(RevokeAccess))
            .WithSummary("End an access to your record; one that was taken in an emergency ends by itself").MayAnswer(409);
    }

    private static Task<Results<Ok<BreakGlass.Response>, ProblemHttpResult>> BreakGlassById(
        long patientId, BreakGlassRequest body, IMediator mediator, CancellationToken ct) =>
        Break(new BreakGlass.Command(new PatientId(patientId), null, body.Reason ?? ""), mediator, ct);

    private static Task<Results<Ok<BreakGlass.Response>, ProblemHttpResult>> BreakGlassByNumber(
        BreakGlassByNumberRequest body, IMediator mediator, CancellationToken ct) =>
        Break(new BreakGlass.Command(null, body.PatientNumber, body.Reason ?? ""), mediator, ct);

    private static Task<Results<Ok<BreakGlass.Response>, ProblemHttpResult>> Break(
        BreakGlass.Command command, IMediator mediator, CancellationToken ct) =>
        mediator.Send(command, ct).ToOkAsync();

    private static Task<Results<Ok<RedeemSharingCode.Response>, ProblemHttpResult>> Redeem(
        RedeemSharingCodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RedeemSharingCode.Command(body.PatientNumber ?? "", body.Code ?? ""), ct).ToOkAsync();

    private static Task<Results<Created<MakeSharingCode.Response>, ProblemHttpResult>> MakeCode(
        OwnRecord own, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MakeSharingCode.Command(own.PatientId), ct).ToCreatedAsync(_ => null);

    private static Task<Results<Ok<IReadOnlyList<ListSharingCodes.Item>>, ProblemHttpResult>> ListCodes(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListSharingCodes.Query(own.PatientId, page, pageSize), ct).ToArrayAsync(http);

    private static Task<Results<NoContent, ProblemHttpResult>> RevokeCode(
        OwnRecord own, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RevokeSharingCode.Command(own.PatientId, new SharingCodeId(id)), ct).ToNoContentAsync();

    private static Task<Results<Ok<IReadOnlyList<ListAccess.Item>>, ProblemHttpResult>> List(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListAccess.Query(own.PatientId, page, pageSize), ct).ToArrayAsync(http);

    private static Task<Results<NoContent, ProblemHttpResult>> Revoke(
        OwnRecord own, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RevokeAccess.Command(own.PatientId, new CareRelationId(id)), ct).ToNoContentAsync();
}

internal sealed record BreakGlassRequest(string? Reason);

internal sealed record BreakGlassByNumberRequest(string? PatientNumber, string? Reason);

internal sealed record RedeemSharingCodeRequest(
    [property: JsonConverter(typeof(LooseTextConverter))] string? PatientNumber,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Code);
