using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using MamaCare.Infrastructure.Health;
using MamaCare.Infrastructure.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Reminders;

internal static class RemindersRoom
{
    /// <summary>A server that stops waits for the messages on their way, and then writes down what became of them.</summary>
    private static readonly TimeSpan ToWriteDown = TimeSpan.FromSeconds(15);

    public static void AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<ReminderOptions>>((host, reminders) =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(reminders.Value.HandoverSeconds) + ToWriteDown);
        services.AddScoped<IPlanningLock, PlanningLock>();
        services.AddSingleton<IReminderQueue, ReminderQueue>();
        services.AddSingleton<IMessageTexts, MessageTexts>();
        services.AddScoped<IScheduledJob, SendDueRemindersJob>();
        services.AddScoped<IScheduledJob, RecomputeRemindersJob>();

        if (string.IsNullOrEmpty(configuration["Smtp:Host"])) services.AddSender<FileSender>();
        else services.AddSender<SmtpSender>();
    }

    private static void AddSender<TSender>(this IServiceCollection services)
        where TSender : class, IMessageSender, IMailProbe
    {
        services.AddSingleton<TSender>();
        services.AddSingleton<IMessageSender>(all => all.GetRequiredService<TSender>());
        services.AddSingleton<IMailProbe>(all => all.GetRequiredService<TSender>());
    }
}
