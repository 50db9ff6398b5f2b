using System.Text.Json;
using MamaCare.Domain.Audit;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MamaCare.Infrastructure.Jobs;

/// <summary>Runs one job in a scope of its own and remembers how it went.</summary>
internal sealed class JobRunner(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<JobRunner> log)
{
    public async Task<bool> IsPausedAsync(string name, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        return await db.JobStates.AnyAsync(s => s.Name == name && s.IsPaused, ct);
    }

    /// <returns>The counts, or null when the job broke off.</returns>
    public async Task<IReadOnlyDictionary<string, long>?> RunAsync(string name, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);
        var started = clock.GetUtcNow();
        IReadOnlyDictionary<string, long>? counts = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JobIdentity>().IsJob = true;
            counts = await scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == name).RunAsync(stop.Token);
        }
        catch (Exception failed) when (!stop.IsCancellationRequested)
        {
            log.JobFailed(name, failed.WithoutMessages());
        }
        finally
        {
            await RememberAsync(name, started, counts);
        }

        return counts;
    }

    private async Task RememberAsync(string name, DateTimeOffset started, IReadOnlyDictionary<string, long>? counts)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        var outcome = counts is null ? AuditEntry.Failed : AuditEntry.Succeeded;
        var result = JsonSerializer.Serialize(counts);
        DateTimeOffset? finished = clock.GetUtcNow();
        await db.EnsureJobStateAsync(name, CancellationToken.None);
        await db.JobStates.Where(s => s.Name == name).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.LastStartedAt, started).SetProperty(s => s.LastFinishedAt, finished)
                .SetProperty(s => s.LastOutcome, outcome).SetProperty(s => s.LastResult, result),
            CancellationToken.None);
    }
}

/// <summary>Marks a scope as MamaCare's own: what it sends runs under the system identity.</summary>
public sealed class JobIdentity
{
    public bool IsJob { get; set; }
}
