using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>Starts the scheduler and gives every job its trigger; a changed cron expression replaces the stored one.</summary>
internal sealed class JobSchedule(ISchedulerFactory quartz, IServiceScopeFactory scopes, IOptions<JobOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
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
}
