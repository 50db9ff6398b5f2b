using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

internal static class MergeEndpoints
{
    private const string Kept = "481 902 3372";
    private const string Merged = "572 095 4207";

    public static void MapMerges(this IEndpointRouteBuilder routes)
    {
        var merges = routes.MapGroup("/api/admin/patients/merges").WithTags("Patients").MayAnswer(401, 403);

        merges.MapPost("/", Merge).WithName(nameof(MergePatients))
            .WithSummary("Make two records of one person into one: what stands in the second moves to the first, and its number too")
            .WithExample(
                new { keep = Kept, merge = Merged, reason = "Registered twice, at Bo and at Kenema" },
                new { id = 5, kept = Kept, merged = Merged, moved = 12 })
            .MayAnswer(400, 404, 409);
        merges.MapGet("/", List).WithName(nameof(ListMerges)).WithSummary("Which records have been merged, newest first")
            .WithExample(response: new[]
            {
                new
                {
                    id = 5, kept = Kept, merged = Merged, reason = "Registered twice, at Bo and at Kenema", merged_by = 1,
                    merged_at = "2026-03-02T10:00:00Z", undone_at = (string?)null,
                },
            })
            .MayAnswer(400);
        merges.MapPost("/{id:long}/undo", Undo).WithName(nameof(UndoMerge))
            .WithSummary("Part two merged records again: what had moved moves back").MayAnswer(404, 409);
    }

    private static Task<Results<Ok<MergePatients.Response>, ProblemHttpResult>> Merge(
        MergePatientsRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MergePatients.Command(body.Keep ?? "", body.Merge ?? "", body.Reason ?? ""), ct).ToOkAsync();

    private static Task<Results<Ok<IReadOnlyList<ListMerges.Item>>, ProblemHttpResult>> List(
        HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListMerges.Query(page, pageSize), ct).ToArrayAsync(http);

    private static Task<Results<NoContent, ProblemHttpResult>> Undo(long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new UndoMerge.Command(new PatientMergeId(id)), ct).ToNoContentAsync();
}

internal sealed record MergePatientsRequest(string? Keep, string? Merge, string? Reason);
