namespace MamaCare.WebApi.Common;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Error, "A request ended with status {Status}: {Trace}")]
    public static partial void RequestFailed(this ILogger logger, int status, string trace);
}
