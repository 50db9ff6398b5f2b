using System.Collections.Concurrent;
using System.Threading.Channels;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>Hands the messages of one batch to the mail system over several connections, and writes down each result at once.</summary>
/// <remarks>
/// Results are written by one writer, as many in one transaction as have come in while the last one was written. So a crash leaves open
/// only the few messages whose result was not written yet; they go again, with the same Message-ID.
/// </remarks>
internal sealed class ReminderDispatcher(IReminderQueue queue, IMessageSender sender, IOptions<ReminderOptions> options, TimeProvider clock)
{
    /// <summary>A batch in hand longer than this is asked again whether its reminders still hold.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    public async Task<Dispatched> DispatchAsync(ClaimedBatch claimed, IReadOnlyList<ReminderMessage> messages, CancellationToken ct)
    {
        var reports = Channel.CreateBounded<DeliveryReport>(options.Value.Connections * 8);
        var writing = WriteReportsAsync(claimed, reports);
        var started = clock.GetTimestamp();
        var left = new ConcurrentBag<ReminderId>();
        var unreachable = false;
        try
        {
            var workers = new ParallelOptions { MaxDegreeOfParallelism = options.Value.Connections };
            await Parallel.ForEachAsync(messages, workers, async (message, _) =>
            {
                if (Volatile.Read(ref unreachable) || ct.IsCancellationRequested || IsTooLate(claimed))
                {
                    left.Add(message.Reminder.Id);
                    return;
                }

                var isOld = clock.GetElapsedTime(started) > Fresh;
                if (isOld && !await queue.IsStillClaimedAsync(claimed, message.Reminder.Id, ct)) return;

                var report = await TryAsync(message);
                if (report.Outcome is DeliveryOutcome.Unreachable) Volatile.Write(ref unreachable, true);
                await reports.Writer.WriteAsync(report, CancellationToken.None);
            });
        }
        finally
        {
            reports.Writer.TryComplete();
            await writing; // what was handed over is written down, also when something broke
        }

        var counts = await writing;
        await queue.ReleaseAsync(claimed, left, CancellationToken.None);
        ct.ThrowIfCancellationRequested();
        return counts with { ServerUnreachable = unreachable };
    }

    /// <summary>A try that might outlast the claim could go out on two servers.</summary>
    private bool IsTooLate(ClaimedBatch claimed) => clock.GetUtcNow().AddSeconds(options.Value.HandoverSeconds) >= claimed.Until;

    /// <remarks>A message on its way is not broken off when the server stops: nobody would know whether it arrived.</remarks>
    private async Task<DeliveryReport> TryAsync(ReminderMessage message)
    {
        var handover = await sender.SendAsync(message.Message, CancellationToken.None);
        var outcome = handover.Outcome switch
        {
            HandoverOutcome.Accepted => DeliveryOutcome.Accepted,
            HandoverOutcome.Refused => DeliveryOutcome.Refused,
            HandoverOutcome.Unreachable => DeliveryOutcome.Unreachable,
            _ => throw new InvalidOperationException("Unknown outcome of a handover."),
        };
        var reminder = message.Reminder;
        return new DeliveryReport(
            reminder.Id, reminder.Edition, reminder.Attempts + 1, message.Message.MessageId, clock.GetUtcNow(), outcome, handover.Detail);
    }

    private async Task<Dispatched> WriteReportsAsync(ClaimedBatch claimed, Channel<DeliveryReport> reports)
    {
        try
        {
            var counts = new Dispatched(0, 0, 0, false);
            while (await reports.Reader.WaitToReadAsync(CancellationToken.None))
            {
                var batch = new List<DeliveryReport>();
                while (reports.Reader.TryRead(out var report)) batch.Add(report);

                await queue.RecordAsync(claimed, batch, CancellationToken.None);
                counts = counts.And(batch);
            }

            return counts;
        }
        catch (Exception failed)
        {
            reports.Writer.TryComplete(failed); // nobody may wait for a writer that is gone
            throw;
        }
    }
}

/// <param name="ServerUnreachable">Nothing more will go out now; the rest of the batch was given back.</param>
internal sealed record Dispatched(long Sent, long Failed, long Parked, bool ServerUnreachable)
{
    public Dispatched And(List<DeliveryReport> batch)
    {
        var sent = batch.Count(r => r.Outcome is DeliveryOutcome.Accepted);
        var parked = batch.Count(r => r.Outcome is not DeliveryOutcome.Accepted && r.Attempts >= RetryDelays.MaxAttempts);
        return this with { Sent = Sent + sent, Parked = Parked + parked, Failed = Failed + batch.Count - sent - parked };
    }
}
