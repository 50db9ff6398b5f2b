using System.Collections.Concurrent;
using System.Threading.Channels;
using MamaCare.Application.Common;
using MamaCare.Domain.Reminders;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>
/// Brings what is due to the mail system, in one run: one hand claims and writes the messages, several hand them over, one writes down
/// the results. They work at the same time, and none runs far ahead of the next.
/// </summary>
/// <remarks>A crash leaves open only the messages whose result was not written down yet; they go again, with the same Message-ID.</remarks>
internal sealed class ReminderDispatcher(
    IReminderQueue queue, ReminderComposer composer, IMessageSender sender, IOptions<ReminderOptions> options, TimeProvider clock)
{
    /// <summary>A message older than this is asked again whether it still holds.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    /// <summary>How long a result waits for others, to be written down with them.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    private readonly QuietHours _quiet = options.Value.ToSettings().QuietHours;
    private readonly Channel<ReminderMessage> _due = Channel.CreateBounded<ReminderMessage>(options.Value.BatchSize);
    private readonly Channel<Tried> _tried = Channel.CreateBounded<Tried>(options.Value.BatchSize);
    private readonly ConcurrentBag<ReminderMessage> _left = [];
    private volatile bool _serverUnreachable;
    private long _claimed, _sent, _failed, _parked;

    public async Task<SendDueReminders.Response> RunAsync(CancellationToken ct)
    {
        try
        {
            await Task.WhenAll(WriteDownAsync(), HandOverAsync(ct), ClaimAsync(ct)); // who comes later fails because of who comes before
        }
        finally
        {
            foreach (var batch in _left.GroupBy(m => m.Batch))
                await queue.ReleaseAsync(batch.Key, batch.Select(m => m.Reminder.Id).ToList(), CancellationToken.None);
        }

        ct.ThrowIfCancellationRequested();
        return new SendDueReminders.Response(_claimed, _sent, _failed, _parked);
    }

    private async Task ClaimAsync(CancellationToken ct)
    {
        try
        {
            while (!_serverUnreachable && !_quiet.Cover(clock.GetUtcNow()))
            {
                var claimed = await queue.ClaimAsync(options.Value.BatchSize, ct);
                if (claimed.Reminders.Count == 0) return;

                var batch = await composer.ComposeAsync(claimed, ct);
                await queue.EndAsync(claimed, batch.Withdrawn, ReminderStatus.Withdrawn, ct);
                await queue.EndAsync(claimed, batch.Expired, ReminderStatus.Expired, ct);
                _claimed += claimed.Reminders.Count;
                foreach (var message in batch.Messages) await _due.Writer.WriteAsync(message, CancellationToken.None);
            }
        }
        finally
        {
            _due.Writer.TryComplete();
        }
    }

    private async Task HandOverAsync(CancellationToken ct)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, options.Value.Connections).Select(async _ =>
            {
                await foreach (var message in _due.Reader.ReadAllAsync(CancellationToken.None)) await HandOverAsync(message, ct);
            }));
        }
        finally
        {
            _due.Writer.TryComplete(); // nobody may wait for hands that are gone
            _tried.Writer.TryComplete();
        }
    }

    private async Task HandOverAsync(ReminderMessage message, CancellationToken ct)
    {
        if (_serverUnreachable || ct.IsCancellationRequested || IsTooLate(message.Batch))
        {
            _left.Add(message);
            return;
        }

        var isOld = clock.GetUtcNow() - message.Batch.At > Fresh;
        if (isOld && !await queue.IsStillClaimedAsync(message.Batch, message.Reminder.Id, CancellationToken.None)) return;

        var report = await TryAsync(message);
        if (report.Outcome is DeliveryOutcome.Unreachable) _serverUnreachable = true;
        await _tried.Writer.WriteAsync(new Tried(message.Batch, report), CancellationToken.None);
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

    private async Task WriteDownAsync()
    {
        try
        {
            while (await _tried.Reader.WaitToReadAsync(CancellationToken.None))
            {
                await Task.Delay(Moment, CancellationToken.None);
                var tried = new List<Tried>();
                while (_tried.Reader.TryRead(out var one)) tried.Add(one);
                foreach (var batch in tried.GroupBy(t => t.Batch, t => t.Report)) await queue.RecordAsync(batch.Key, [.. batch], CancellationToken.None);

                foreach (var one in tried) Count(one.Report);
            }
        }
        catch (Exception failed)
        {
            _tried.Writer.TryComplete(failed); // nobody may wait for a writer that is gone
            throw;
        }
    }

    private void Count(DeliveryReport report)
    {
        if (report.Outcome is DeliveryOutcome.Accepted) _sent++;
        else if (report.Attempts >= RetryDelays.MaxAttempts) _parked++;
        else _failed++;
    }

    private readonly record struct Tried(ClaimedBatch Batch, DeliveryReport Report);
}
