using MamaCare.Domain.Common;

namespace MamaCare.Application.Admin;

/// <summary>The recurring work of the server, for the operators.</summary>
public interface IJobDesk
{
    Task<IReadOnlyList<JobView>> ListAsync(CancellationToken ct);

    /// <summary>Runs the job now, beside its schedule, and waits for its counts.</summary>
    /// <returns><c>job.not-found</c>, or <c>job.failed</c> when it broke off.</returns>
    Task<Result<JobRun>> RunAsync(string name, CancellationToken ct);

    /// <summary>A paused job is skipped by the schedule of every server until it is resumed; it can still be run by hand.</summary>
    /// <returns><c>job.not-found</c>.</returns>
    Task<Result> PauseAsync(string name, bool paused, CancellationToken ct);
}

/// <param name="LastResult">Counts of the last run, by name; empty before the first.</param>
/// <param name="LastOutcome"><c>ok</c>, <c>failed</c>, or null before the first run.</param>
public sealed record JobView(
    string Name, string Description, bool Paused, DateTimeOffset? NextRunAt, DateTimeOffset? LastStartedAt, DateTimeOffset? LastFinishedAt,
    string? LastOutcome, IReadOnlyDictionary<string, long> LastResult);

/// <param name="Counts">What was done, by name: <c>claimed</c>, <c>sent</c> …</param>
public sealed record JobRun(IReadOnlyDictionary<string, long> Counts);

public static class JobErrors
{
    public static readonly Error NotFound = Error.NotFound(
        "job.not-found", "There is no job of this name; GET /api/admin/jobs lists them.");

    public static readonly Error Failed = Error.Conflict(
        "job.failed", "The job broke off; the server's log has the reason under this trace id.");
}
