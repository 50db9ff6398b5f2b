using System.Diagnostics;
using MamaCare.Application.Reminders;

namespace MamaCare.Benchmarks;

/// <summary>Plan and reminders of every active pregnancy, as the nightly job computes them.</summary>
internal static class Recomputing
{
    private const int Pregnancies = 100_000;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var here = await Installation.SetUpAsync(server);
        await here.FillAsync(Pregnancies);

        var planned = await RunAsync(here, "planning 100,000 pregnancies from nothing", 180);
        await here.ExecuteAsync("vacuum analyze reminders");
        var unchanged = await RunAsync(here, "recomputing 100,000 pregnancies, nothing changed", 60);
        return [planned, unchanged];
    }

    private static async Task<Figure> RunAsync(Installation here, string work, double mustTake)
    {
        using var memory = new MemoryWatch();
        var time = Stopwatch.StartNew();
        var done = await here.SendAsync(new RecomputeReminders.Command());
        return Figure.Below(work, time.Elapsed.TotalSeconds, mustTake, " s", $"{done.Changed:N0} reminders written; {memory.Summary}");
    }
}
