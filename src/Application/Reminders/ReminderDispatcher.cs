using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>
/// Brings what is due to the mail system, in one run: one hand claims and writes the messages, several hand them over, one writes down
/// the results. They work at the same time: the next batch is claimed when half of this one has been taken up.
/// </summary>
/// <remarks>
/// A crash leaves open only the messages whose result was not written down yet; they go again, with the same Message-ID. Whatever else
/// breaks, the run ends in order: nothing more is sent, results are written down, and what was not tried is given back.
/// </remarks>
internal sealed class ReminderDispatcher(
    IReminderQueue queue, ReminderComposer composer, IMessageSender sender, IOptions<ReminderOptions> options, TimeProvider clock)
{
    /// <summary>Results that may wait to be written down, for each connection.</summary>
    private const int Unwritten = 64;

    /// <summary>A message older than this is asked again whether it still holds.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly QuietHours _quiet = options.Value.ToSettings().QuietHours;
    private readonly TimeSpan _handover = TimeSpan.FromSeconds(options.Value.HandoverSeconds);

    /// <summary>Left of a claim for writing down its last results, and for clocks that differ.</summary>
    private readonly TimeSpan _margin = TimeSpan.FromSeconds(options.Value.ClaimSeconds) / 10;

    private readonly Channel<ReminderMessage> _due = Channel.CreateBounded<ReminderMessage>((options.Value.BatchSize + 1) / 2);
    private readonly ReminderResults _results = new(queue, options.Value.Connections * Unwritten, clock);
    private readonly ConcurrentBag<(ClaimedBatch Batch, ReminderId Id)> _left = [];
    private long _claimed;
    private volatile bool _isOver;
    private Exception? _failure;

    /// <remarks>Once for each dispatcher.</remarks>
    public async Task<SendDueReminders.Response> RunAsync(CancellationToken ct)
    {
        await Task.WhenAll(ClaimAsync(ct), HandOverAsync(ct), _results.WriteDownAsync(End));
        await GiveBackAsync();
        if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
        ct.ThrowIfCancellationRequested();
        return new SendDueReminders.Response(_claimed, _results.Sent, _results.Failed, _results.Parked);
    }

    private async Task ClaimAsync(CancellationToken ct)
    {
        try
        {
            while (MayGoOn(ct))
            {
                var claimed = await queue.ClaimAsync(options.Value.BatchSize, CancellationToken.None);
                if (claimed.Reminders.Count == 0) return;

                _claimed += claimed.Reminders.Count;
                foreach (var message in await ComposeAsync(claimed)) await _due.Writer.WriteAsync(message, CancellationToken.None);
            }
        }
        catch (Exception failed)
        {
            End(failed);
        }
        finally
        {
            _due.Writer.Complete();
        }
    }

    private async Task<List<ReminderMessage>> ComposeAsync(ClaimedBatch claimed)
    {
        try
        {
            var batch = await composer.ComposeAsync(claimed, CancellationToken.None);
            await queue.EndAsync(claimed, batch.Withdrawn, ReminderStatus.Withdrawn, CancellationToken.None);
            await queue.EndAsync(claimed, batch.Expired, ReminderStatus.Expired, CancellationToken.None);
            return batch.Messages;
        }
        catch (Exception failed)
        {
            End(failed);
            foreach (var reminder in claimed.Reminders) _left.Add((claimed, reminder.Id));
            return [];
        }
    }

    private async Task HandOverAsync(CancellationToken ct)
    {
        await Task.WhenAll(Enumerable.Range(0, options.Value.Connections).Select(async _ =>
        {
            await foreach (var message in _due.Reader.ReadAllAsync(CancellationToken.None)) await HandOverAsync(message, ct);
        }));
        _results.Complete();
    }

    private async Task HandOverAsync(ReminderMessage message, CancellationToken ct)
    {
        try
        {
            if (!MayGoOn(ct) || !await StillHoldsAsync(message) || IsTooLate(message.Batch))
            {
                _left.Add((message.Batch, message.Reminder.Id));
                return;
            }

            var report = await TryAsync(message);
            if (report.Outcome is DeliveryOutcome.Unreachable) _isOver = true; // the next message would fare the same
            await _results.AddAsync(message.Batch, report);
        }
        catch (Exception failed)
        {
            End(failed);
        }
    }

    private async Task<bool> StillHoldsAsync(ReminderMessage message)
    {
        var isOld = clock.GetUtcNow() - message.Batch.At > Fresh;
        return !isOld || await queue.IsStillClaimedAsync(message.Batch, message.Reminder, CancellationToken.None);
    }

    private bool MayGoOn(CancellationToken ct) => !_isOver && !ct.IsCancellationRequested && !_quiet.Cover(clock.GetUtcNow());

    /// <summary>A try that might outlast the claim could go out on two servers.</summary>
    private bool IsTooLate(ClaimedBatch claimed) => clock.GetUtcNow() + _handover + _margin >= claimed.Until;

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

    private async Task GiveBackAsync()
    {
        foreach (var batch in _left.GroupBy(left => left.Batch, left => left.Id))
            await queue.ReleaseAsync(batch.Key, [.. batch], CancellationToken.None);
    }

    /// <summary>Nothing more is sent; the first failure is the one that is told.</summary>
    private void End(Exception failed)
    {
        Interlocked.CompareExchange(ref _failure, failed, null);
        _isOver = true;
    }
}
