using Microsoft.Extensions.Logging;

namespace MamaCare.Infrastructure.Patients;

// C1
public sealed class LogsByItself(ILogger<LogsByItself> logger)
{
    public void Work() => logger.LogInformation("worked");
}
