using Microsoft.Extensions.Logging;

namespace MamaCare.Infrastructure.Patients;

// C1: in the right file, but it writes the whole patient down
public static class Log
{
    public static void Registered(this ILogger logger, object patient) => logger.LogInformation("registered {@Patient}", patient);
}
