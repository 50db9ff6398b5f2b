using MamaCare.Infrastructure.Persistence;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>
/// Quartz makes its tables when its scheduler is made; done here, <c>--migrate</c> makes them, and a server needs no right to.
/// </summary>
internal sealed class SchedulerTables(ISchedulerFactory quartz) : ISeeder
{
    public Task SeedAsync(CancellationToken ct) => quartz.GetScheduler(ct).AsTask();
}
