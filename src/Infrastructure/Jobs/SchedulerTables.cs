using MamaCare.Infrastructure.Persistence;
using Quartz;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>Quartz makes its tables when its scheduler is made; doing that here lets <c>--migrate</c> make them, so that a server needs no right to.</summary>
internal sealed class SchedulerTables(ISchedulerFactory quartz) : ISeeder
{
    public Task SeedAsync(CancellationToken ct) => quartz.GetScheduler(ct).AsTask();
}
