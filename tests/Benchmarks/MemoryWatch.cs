namespace MamaCare.Benchmarks;

/// <summary>Looks at this process's memory five times a second while something runs.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly List<long> _heap = [];
    private readonly ITimer _timer;
    private long _workingSet;

    public MemoryWatch() => _timer = TimeProvider.System.CreateTimer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(200));

    /// <summary>Peak working set, and the largest heap after a collection in each half of the time: alike when memory is flat.</summary>
    public string Summary
    {
        get
        {
            lock (_heap)
            {
                var half = _heap.Count / 2;
                return $"peak {Megabytes(_workingSet)} MB resident; heap at most {Megabytes(_heap.Take(half).DefaultIfEmpty().Max())} MB "
                    + $"in the first half, {Megabytes(_heap.Skip(half).Max())} MB in the second";
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_heap)
        {
            _workingSet = Math.Max(_workingSet, Environment.WorkingSet);
            _heap.Add(GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes);
        }
    }

    private static long Megabytes(long bytes) => bytes / (1 << 20);
}
