using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>Starts the scheduler and gives every job its trigger; a changed cron expression replaces the stored one.</summary>
/// <remarks>Once everything else has started: a server that cannot listen must end, and a running scheduler would keep it alive.</remarks>
internal sealed class JobSchedule(ISchedulerFactory quartz, IServiceScopeFactory scopes, IOptions<JobOptions> options)
    : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled) return;

        var scheduler = await quartz.GetScheduler(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var job in scope.ServiceProvider.GetServices<IScheduledJob>())
        {
            var detail = JobBuilder.Create<QuartzJob>().WithIdentity(job.Name).StoreDurably().Build();
            var trigger = TriggerBuilder.Create().WithIdentity(job.Name).ForJob(detail)
                .WithCronSchedule(
                    job.Cron,
                    cron => cron.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
                .Build();
            await scheduler.ScheduleJob(detail, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }

        await scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled) return;
        var scheduler = await quartz.GetScheduler(cancellationToken);
        await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
