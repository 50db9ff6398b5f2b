using Microsoft.Extensions.Logging;

namespace MamaCare.Infrastructure.Jobs;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "Job {Job} broke off: {Trace}")]
    public static partial void JobFailed(this ILogger logger, string job, string trace);
}
