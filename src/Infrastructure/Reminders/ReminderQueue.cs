using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Reminders;

/// <remarks>Every call works in a scope of its own: senders and the writer of results call it at the same time.</remarks>
internal sealed class ReminderQueue(
    IServiceScopeFactory scopes, IDatabaseEngine engine, IRandomness random, IOptions<ReminderOptions> options, TimeProvider clock)
    : IReminderQueue
{
    public Task<ClaimedBatch> ClaimAsync(int size, CancellationToken ct) => WithDbAsync(async db =>
    {
        var claim = random.Token(16);
        var now = clock.GetUtcNow();
        var until = now.AddSeconds(options.Value.ClaimSeconds);
        var taken = await engine.ClaimAsync<Reminder>(db, claim, size, now, until, ct);
        return new ClaimedBatch(claim, now, until, taken.OrderBy(r => r.SendAt).ThenBy(r => r.Id.Value).ToList());
    });

    public Task RecordAsync(ClaimedBatch claimed, IReadOnlyCollection<DeliveryReport> reports, CancellationToken ct) =>
        ChangeAsync(
            claimed,
            reports.Select(r => r.ReminderId).ToList(),
            async db =>
            {
                var attempts = reports.Select(
                    r => new DeliveryAttempt(r.ReminderId, r.Edition, r.MessageId, r.At, r.Outcome, r.Detail)).ToList();
                await engine.AddManyAsync(db, attempts, ct);
                await db.SaveChangesAsync(ct);
                await RecordSentAsync(db, claimed, reports, ct);
                foreach (var failed in reports.Where(r => r.Outcome is not DeliveryOutcome.Accepted))
                    await RecordFailedAsync(db, claimed, failed, ct);
            },
            ct);

    public Task EndAsync(ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids, ReminderStatus status, CancellationToken ct) =>
        ChangeAsync(
            claimed,
            ids,
            db => Mine(db, claimed, ids).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.Status, status)
                    .SetProperty(r => r.NextTryAt, (DateTimeOffset?)null).SetProperty(r => r.Claim, (string?)null),
                ct),
            ct);

    public Task ReleaseAsync(ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return ChangeAsync(
            claimed,
            ids,
            db => Mine(db, claimed, ids).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.NextTryAt, now).SetProperty(r => r.Claim, (string?)null), ct),
            ct);
    }

    public Task<bool> IsStillClaimedAsync(ClaimedBatch claimed, Reminder reminder, CancellationToken ct) =>
        WithDbAsync(db => Mine(db, claimed, [reminder.Id]).AnyAsync(
            r => r.Recipient == reminder.Recipient && r.Channel == reminder.Channel && r.Language == reminder.Language, ct));

    private static async Task RecordSentAsync(
        MamaCareDbContext db, ClaimedBatch claimed, IReadOnlyCollection<DeliveryReport> reports, CancellationToken ct)
    {
        var sent = reports.Where(r => r.Outcome is DeliveryOutcome.Accepted).ToList();
        if (sent.Count == 0) return;

        DateTimeOffset? at = sent.Max(r => r.At);
        await Mine(db, claimed, sent.ConvertAll(r => r.ReminderId)).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Status, ReminderStatus.Sent).SetProperty(r => r.SentAt, at)
                .SetProperty(r => r.Attempts, r => r.Attempts + 1).SetProperty(r => r.LastError, (string?)null)
                .SetProperty(r => r.NextTryAt, (DateTimeOffset?)null).SetProperty(r => r.Claim, (string?)null),
            ct);
    }

    private static async Task RecordFailedAsync(MamaCareDbContext db, ClaimedBatch claimed, DeliveryReport failed, CancellationToken ct)
    {
        var nextTry = failed.At + RetryDelays.After(failed.Attempts);
        var status = nextTry is null ? ReminderStatus.Parked : ReminderStatus.Planned;
        await Mine(db, claimed, [failed.ReminderId]).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Status, status).SetProperty(r => r.Attempts, failed.Attempts)
                .SetProperty(r => r.LastError, failed.Detail)
                .SetProperty(r => r.NextTryAt, nextTry).SetProperty(r => r.Claim, (string?)null),
            ct);
    }

    /// <summary>
    /// Only what this claim still holds. Whoever loaded a reminder before it was claimed and changes it now does not write the token away,
    /// but withdrawing, cancelling and moving it change the time.
    /// </summary>
    private static IQueryable<Reminder> Mine(MamaCareDbContext db, ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids) =>
        db.Reminders.Where(r => ids.Contains(r.Id) && r.Claim == claimed.Claim && r.NextTryAt == claimed.Until);

    /// <summary>A planner works before this change or after it, never in between: each would write over what it did not see.</summary>
    private Task ChangeAsync(
        ClaimedBatch claimed, IReadOnlyCollection<ReminderId> ids, Func<MamaCareDbContext, Task> change, CancellationToken ct)
    {
        if (ids.Count == 0) return Task.CompletedTask;
        return WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await engine.LockPatientsAsync(db, claimed.PatientsOf(ids), ct);
            await change(db);
            await transaction.CommitAsync(ct);
            return ids.Count;
        });
    }

    private async Task<T> WithDbAsync<T>(Func<MamaCareDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<MamaCareDbContext>());
    }
}
