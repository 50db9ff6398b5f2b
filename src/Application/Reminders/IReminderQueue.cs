using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;

namespace MamaCare.Application.Reminders;

/// <summary>The due reminders, shared by all servers. May be called from several threads.</summary>
public interface IReminderQueue
{
    /// <summary>Takes the oldest due reminders and hides them from every other server until <see cref="ClaimedBatch.Until"/>.</summary>
    Task<ClaimedBatch> ClaimAsync(int size, CancellationToken ct);

    /// <summary>Writes down how tries ended, all in one transaction; a reminder that was withdrawn meanwhile keeps that state.</summary>
    Task RecordAsync(ClaimedBatch claimed, IReadOnlyCollection<DeliveryReport> reports, CancellationToken ct);

    /// <summary>Ends reminders that must not be sent any more.</summary>
    Task EndAsync(ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids, ReminderStatus status, CancellationToken ct);

    /// <summary>Gives back what was not tried.</summary>
    Task ReleaseAsync(ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids, CancellationToken ct);

    /// <summary>
    /// False once it was withdrawn, moved or taken over by another server, or goes to somebody else than it did when it was claimed.
    /// </summary>
    Task<bool> IsStillClaimedAsync(ClaimedBatch claimed, Reminder reminder, CancellationToken ct);
}

/// <param name="At">When they were taken.</param>
/// <param name="Reminders">Empty when nothing is due.</param>
public sealed record ClaimedBatch(string Claim, DateTimeOffset At, DateTimeOffset Until, IReadOnlyList<Reminder> Reminders)
{
    public IReadOnlyCollection<PatientId> PatientsOf(IReadOnlyCollection<ReminderId> ids) =>
        Reminders.IntersectBy(ids, r => r.Id).Select(r => r.PatientId).ToHashSet();
}

/// <param name="Attempts">Tries of this edition, this one included.</param>
public sealed record DeliveryReport(
    ReminderId ReminderId, int Edition, int Attempts, string MessageId, DateTimeOffset At, DeliveryOutcome Outcome, string? Detail);
