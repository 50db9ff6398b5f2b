using System.Data.Common;
using System.Threading.Channels;
using MamaCare.Application.Common;
using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>Writes down how the tries of one run ended, as many in one transaction as come in within a moment.</summary>
/// <param name="ahead">Results that may wait, and be written down at once; whoever brings one more waits.</param>
internal sealed class ReminderResults(IReminderQueue queue, int ahead, TimeProvider clock)
{
    /// <summary>How long a result waits for others. By the wall clock: it saves work, and decides nothing.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    private static readonly TimeSpan BeforeWritingAgain = TimeSpan.FromSeconds(1);

    private readonly Channel<Tried> _tried = Channel.CreateBounded<Tried>(ahead);

    public long Sent { get; private set; }

    public long Failed { get; private set; }

    public long Parked { get; private set; }

    public ValueTask AddAsync(ClaimedBatch claimed, DeliveryReport report) =>
        _tried.Writer.WriteAsync(new Tried(claimed, report), CancellationToken.None);

    /// <summary>No more will come.</summary>
    public void Complete() => _tried.Writer.Complete();

    /// <summary>Goes on until no more will come and all is written down, or given up.</summary>
    /// <param name="onFailure">Told when results could not be written down while their claim held.</param>
    public async Task WriteDownAsync(Action<Exception> onFailure)
    {
        while (await _tried.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await Task.Delay(Moment, CancellationToken.None);
            var tried = new List<Tried>();
            while (tried.Count < ahead && _tried.Reader.TryRead(out var one)) tried.Add(one);
            foreach (var batch in tried.GroupBy(t => t.Claimed, t => t.Report)) await WriteDownAsync(batch.Key, [.. batch], onFailure);
        }
    }

    /// <summary>Tries for as long as the claim holds: a result that is lost is a message that goes twice.</summary>
    private async Task WriteDownAsync(ClaimedBatch claimed, List<DeliveryReport> reports, Action<Exception> onFailure)
    {
        try
        {
            while (!await IsWrittenDownAsync(claimed, reports)) await Task.Delay(BeforeWritingAgain, CancellationToken.None);
            reports.ForEach(Count);
        }
        catch (Exception failed)
        {
            onFailure(failed);
        }
    }

    private async Task<bool> IsWrittenDownAsync(ClaimedBatch claimed, List<DeliveryReport> reports)
    {
        try
        {
            await queue.RecordAsync(claimed, reports, CancellationToken.None);
            return true;
        }
        catch (Exception failed) when (failed is DbException or DbUpdateException or TimeoutException && clock.GetUtcNow() < claimed.Until)
        {
            return false;
        }
    }

    private void Count(DeliveryReport report)
    {
        if (report.Outcome is DeliveryOutcome.Accepted) Sent++;
        else if (report.Attempts >= RetryDelays.MaxAttempts) Parked++;
        else Failed++;
    }

    private readonly record struct Tried(ClaimedBatch Claimed, DeliveryReport Report);
}
