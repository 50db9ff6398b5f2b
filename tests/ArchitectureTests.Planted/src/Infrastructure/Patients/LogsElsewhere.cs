using Microsoft.Extensions.Logging;

namespace MamaCare.Infrastructure.Patients;

// C1
public static partial class LogsElsewhere
{
    [LoggerMessage(1, LogLevel.Information, "worked")]
    public static partial void Worked(this ILogger logger);
}
