using MamaCare.Application.Admin;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Admin;

internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.MapGroup("/api/admin/jobs").WithTags("Admin").MayAnswer(401, 403);
        jobs.MapGet("/", List).WithName(nameof(ListJobs)).WithSummary("Recurring work by name: last and next run, result, paused or not")
            .WithExample(response: new[]
            {
                new
                {
                    name = "send-due-reminders", paused = false, next_run_at = "2026-03-02T10:01:00Z", last_outcome = "ok",
                    last_result = new { claimed = 12, sent = 12, failed = 0, parked = 0 },
                },
            });
        jobs.MapPost("/{name}/run", Run).WithName(nameof(RunJob)).WithSummary("Run a job now and get its result")
            .WithExample(response: new { claimed = 1, sent = 1, failed = 0, parked = 0 }).MayAnswer(404, 409);
        jobs.MapPost("/{name}/pause", Pause).WithName(nameof(PauseJob))
            .WithSummary("Skip a job on every server until it is resumed").MayAnswer(404);
        jobs.MapPost("/{name}/resume", Resume).WithName("ResumeJob").WithSummary("Let a paused job go on").MayAnswer(404);
    }

    private static Task<Results<Ok<IReadOnlyList<JobView>>, ProblemHttpResult>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListJobs.Query(), ct).ToOkAsync();

    private static Task<Results<Ok<IReadOnlyDictionary<string, long>>, ProblemHttpResult>> Run(
        string name, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RunJob.Command(name), ct).ToOkAsync(it => it.Counts);

    private static Task<Results<NoContent, ProblemHttpResult>> Pause(string name, IMediator mediator, CancellationToken ct) =>
        SetPaused(new PauseJob.Command(name, Paused: true), mediator, ct);

    private static Task<Results<NoContent, ProblemHttpResult>> Resume(string name, IMediator mediator, CancellationToken ct) =>
        SetPaused(new PauseJob.Command(name, Paused: false), mediator, ct);

    private static Task<Results<NoContent, ProblemHttpResult>> SetPaused(
        PauseJob.Command command, IMediator mediator, CancellationToken ct) =>
        mediator.Send(command, ct).ToNoContentAsync();
}
