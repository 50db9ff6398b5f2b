using MamaCare.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

internal static class Scheduler
{
    /// <summary>Quartz: persistent and shared by all servers on PostgreSQL, in memory with the embedded database.</summary>
    public static void AddScheduler(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobOptions>().BindConfiguration(JobOptions.Section);
        services.AddQuartz(quartz =>
        {
            if (configuration.GetConnectionString(DependencyInjection.ConnectionName) is not { Length: > 0 } connection) return;

            quartz.ConfigureScheduler(scheduler => scheduler.GenerateInstanceId = true);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(connection);
                store.UseSystemTextJsonSerializer();
                store.UseClustering();
                store.ProvisionSchema();
            });
        });
        services.AddScoped<ISeeder, SchedulerTables>();
        services.AddHostedService<JobSchedule>();
    }
}
