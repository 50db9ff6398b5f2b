namespace MamaCare.Infrastructure.Jobs;

/// <summary>A piece of recurring work. A door like HTTP: it sends a command and holds no logic.</summary>
internal interface IScheduledJob
{
    /// <summary>Used in routes: <c>send-due-reminders</c>.</summary>
    string Name { get; }

    string Description { get; }

    /// <summary>Quartz cron expression: seconds first, UTC.</summary>
    string Cron { get; }

    /// <returns>What was done, by name.</returns>
    Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken ct);
}
