using System.Data.Common;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Quartz;

namespace MamaCare.Infrastructure.Health;

/// <summary>Looks at the parts a server needs.</summary>
public sealed class HealthReporter
{
    private readonly MamaCareDbContext _db;
    private readonly ISchedulerFactory _quartz;
    private readonly JobOptions _jobs;
    private readonly IMailProbe _mail;
    private readonly IPinKeys _pinKeys;

    internal HealthReporter(
        MamaCareDbContext db, ISchedulerFactory quartz, IOptions<JobOptions> jobs, IMailProbe mail, IPinKeys pinKeys) =>
        (_db, _quartz, _jobs, _mail, _pinKeys) = (db, quartz, jobs.Value, mail, pinKeys);

    public async Task<HealthReport> ReportAsync(CancellationToken ct)
    {
        var connected = await _db.Database.CanConnectAsync(ct);
        var migrated = connected && await IsMigratedAsync(ct);
        var scheduler = await SchedulerStateAsync(ct);
        var checks = new Dictionary<string, string>
        {
            ["database"] = connected ? "connected" : "disconnected",
            ["migrations"] = !connected ? "unknown" : migrated ? "applied" : "pending",
            ["scheduler"] = scheduler,
            ["mail"] = await _mail.StateAsync(ct),
        };
        if (_pinKeys.IsOn) checks["pin_only_access"] = "warning: on";
        return new HealthReport(connected && migrated && scheduler is "running" or "off", connected, checks);
    }

    private async Task<bool> IsMigratedAsync(CancellationToken ct)
    {
        try
        {
            return !(await _db.Database.GetPendingMigrationsAsync(ct)).Any();
        }
        catch (DbException)
        {
            return false;
        }
    }

    private async Task<string> SchedulerStateAsync(CancellationToken ct)
    {
        if (!_jobs.Enabled) return "off";
        var scheduler = await _quartz.GetScheduler(ct);
        return scheduler.Status is SchedulerStatus.Running ? "running" : "stopped";
    }
}
