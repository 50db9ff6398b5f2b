using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Reminders;

/// <summary>Keeps two transactions from planning for the same patient at once: each would miss what the other changed.</summary>
public interface IPlanningLock
{
    /// <summary>Held until the transaction ends.</summary>
    Task TakeAsync(IReadOnlyCollection<PatientId> patients, CancellationToken ct);
}
