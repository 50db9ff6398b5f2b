namespace MamaCare.Infrastructure.Health;

/// <param name="IsHealthy">False: send requests elsewhere.</param>
/// <param name="Checks">One word for each part: database, migrations, scheduler, mail.</param>
public sealed record HealthReport(bool IsHealthy, bool DatabaseConnected, IReadOnlyDictionary<string, string> Checks);
