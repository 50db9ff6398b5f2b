using System.Text.Json;
using MamaCare.Application.Admin;
using MamaCare.Domain.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

internal sealed class JobDesk(IEnumerable<IScheduledJob> jobs, JobRunner runner, MamaCareDbContext db, ISchedulerFactory quartz) : IJobDesk
{
    public async Task<IReadOnlyList<JobView>> ListAsync(CancellationToken ct)
    {
        var states = await db.JobStates.AsNoTracking().ToDictionaryAsync(s => s.Name, ct);
        var scheduler = await quartz.GetScheduler(ct);
        var views = new List<JobView>();
        foreach (var job in jobs.OrderBy(j => j.Name, StringComparer.Ordinal))
        {
            var state = states.GetValueOrDefault(job.Name);
            var trigger = await scheduler.GetTrigger(new TriggerKey(job.Name), ct);
            var counts = state?.LastResult is { } json ? JsonSerializer.Deserialize<Dictionary<string, long>>(json) : null;
            views.Add(new JobView(
                job.Name, job.Description, state?.IsPaused ?? false, trigger?.NextFireTimeUtc, state?.LastStartedAt, state?.LastFinishedAt,
                state?.LastOutcome, counts ?? []));
        }

        return views;
    }

    public async Task<Result<JobRun>> RunAsync(string name, CancellationToken ct)
    {
        if (!IsKnown(name)) return JobErrors.NotFound;
        return await runner.RunAsync(name, ct) is { } counts ? new JobRun(counts) : JobErrors.Failed;
    }

    public async Task<Result> PauseAsync(string name, bool paused, CancellationToken ct)
    {
        if (!IsKnown(name)) return JobErrors.NotFound;
        await db.EnsureJobStateAsync(name, ct);
        await db.JobStates.Where(s => s.Name == name).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsPaused, paused), ct);
        return Result.Success;
    }

    private bool IsKnown(string name) => jobs.Any(j => j.Name == name);
}
