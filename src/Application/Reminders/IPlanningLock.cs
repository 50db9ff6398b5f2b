using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Reminders;

/// <summary>Keeps two transactions from planning for the same patient at once: each would miss what the other changed.</summary>
public interface IPlanningLock
{
    /// <summary>Held until the transaction ends.</summary>
    Task TakeAsync(IReadOnlyCollection<PatientId> patients, CancellationToken ct);

    /// <summary>Until the transaction ends no server claims this reminder, and nothing about it is written.</summary>
    Task HoldAsync(ReminderId id, CancellationToken ct);
}
