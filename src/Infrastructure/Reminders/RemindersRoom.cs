using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using MamaCare.Infrastructure.Health;
using MamaCare.Infrastructure.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.Reminders;

internal static class RemindersRoom
{
    public static void AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section).ValidateDataAnnotations().ValidateOnStart();
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
