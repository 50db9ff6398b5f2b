using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What waits for administrators, what they decided, and the papers they looked at.</summary>
internal static class VerificationQueueEndpoints
{
    private static readonly object Waiting = new
    {
        kind = "doctor", id = 1, name = "Mariama Sesay", license_number = "NMB-20417", status = "pending", since = "2026-03-14T09:00:00Z",
        proposed_name = (string?)null, proposed_license_number = (string?)null, expires_on = (string?)null,
    };

    private static readonly object Decision = new
    {
        status = "verified", decided_by = 1, decided_at = "2026-03-15T09:00:00Z", reason = (string?)null, expires_on = "2027-12-31",
        council = "Nurses and Midwives Board", register_number = "NMB-20417", registered_until = "2027-12-31",
        evidence = "Seen the original certificate in Bo.", evidence_file = "5f0c9a7e3b1d4c2fa8e6b7d90c1e2f3a.jpg",
    };

    private static readonly (string Path, EntryKind Kind)[] Histories =
        [("hospitals", EntryKind.Hospital), ("pharmacies", EntryKind.Pharmacy), ("doctors", EntryKind.Doctor)];

    public static void MapVerificationQueue(this RouteGroupBuilder admin)
    {
        admin.MapGet("/verifications", ListAsync).WithName(nameof(ListVerifications))
            .WithSummary("What waits for a decision (or is in the status asked for), by kind, first come first; expiring: soonest first; "
                + "all of it (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Waiting }).MayAnswer(400);
        foreach (var (path, kind) in Histories)
        {
            admin.MapGet($"/{path}/{{id:long}}/decisions", (long id, IMediator mediator, CancellationToken ct) =>
                    ReadAsync(kind, id, mediator, ct))
                .WithName($"ReadDecisionsAbout{kind}").WithSummary("Every decision about one entry, newest first")
                .WithExample(response: new[] { Decision });
        }

        admin.MapPost("/evidence", FileAsync).WithName(nameof(FileEvidence))
            .WithSummary("File a picture of a paper (multipart/form-data, field image) to name it in a decision")
            .Accepts<EvidencePaper>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(SentForm.MaxForm))
            .WithExample(new { image = "(the picture)" }, new { file = "5f0c9a7e3b1d4c2fa8e6b7d90c1e2f3a.jpg" }).MayAnswer(400, 413, 415);
        admin.MapGet("/evidence/{file}", OpenAsync).WithName(nameof(OpenEvidence))
            .WithSummary("The picture of a paper").Produces(StatusCodes.Status200OK, contentType: "image/jpeg")
            .WithExample(response: "(the picture)").MayAnswer(404);
    }

    private static async Task<Results<Ok<IReadOnlyList<ListVerifications.Item>>, ProblemHttpResult>> ListAsync(
        HttpContext http, IMediator mediator, CancellationToken ct, string? kind = null, string? status = null,
        int? page = null, [FromQuery(Name = "page_size")] int? pageSize = null)
    {
        if (!EnumWords<EntryKind>.TryReadFilter(kind, "kind", out var wanted, out var problem)) return problem;
        if (!EnumWords<QueueStatus>.TryReadFilter(status, "status", out var state, out problem)) return problem;

        var (number, size) = WholeList.Or(page, pageSize);
        return await mediator.Send(new ListVerifications.Query(wanted, state, number, size), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<IReadOnlyList<ReadDecisions.Item>>, ProblemHttpResult>> ReadAsync(
        EntryKind kind, long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReadDecisions.Query(kind, id), ct).ToOkAsync();

    private static Task<Results<Ok<FileEvidence.Response>, ProblemHttpResult>> FileAsync(
        SentForm<EvidencePaper> body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new FileEvidence.Command(body.Image ?? []), ct).ToOkAsync();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> OpenAsync(
        string file, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new OpenEvidence.Query(file), ct);
        return result.IsSuccess ? TypedResults.File(result.Value, PictureEndpoints.TypeOf(file)) : result.Error.ToProblem();
    }
}

/// <summary>Nothing but the picture in the field image.</summary>
internal sealed record EvidencePaper;
