using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Jobs;

internal static class JobStates
{
    /// <summary>Two servers may meet a new job at the same moment.</summary>
    public static Task EnsureJobStateAsync(this MamaCareDbContext db, string name, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"insert into job_states (name, is_paused) values ({name}, false) on conflict (name) do nothing", ct);
}
