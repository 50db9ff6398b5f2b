using Quartz;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>The one Quartz job: runs the scheduled job whose name is its key, unless it is paused.</summary>
/// <remarks>Never twice at once for the same key, on all servers of a cluster together.</remarks>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        if (!await runner.IsPausedAsync(name, cancellationToken)) await runner.RunAsync(name, cancellationToken);
    }
}
