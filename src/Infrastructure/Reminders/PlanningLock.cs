using MamaCare.Application.Reminders;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;

namespace MamaCare.Infrastructure.Reminders;

internal sealed class PlanningLock(MamaCareDbContext db, IDatabaseEngine engine) : IPlanningLock
{
    public Task TakeAsync(IReadOnlyCollection<PatientId> patients, CancellationToken ct) => engine.LockPatientsAsync(db, patients, ct);

    public Task HoldAsync(ReminderId id, CancellationToken ct) => engine.LockRowAsync<Reminder>(db, id.Value, ct);
}
