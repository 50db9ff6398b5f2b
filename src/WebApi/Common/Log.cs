namespace MamaCare.WebApi.Common;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Error, "A request ended with status {Status}: {Trace}")]
    public static partial void RequestFailed(this ILogger logger, int status, string trace);

    [LoggerMessage(3002, LogLevel.Warning,
        "Authentication:PinOnlyAccess is on: six digits alone open records. Switch it off once no page sends a PIN without an identifier.")]
    public static partial void PinsAloneAreTaken(this ILogger logger);
}
