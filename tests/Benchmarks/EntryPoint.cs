using System.Globalization;

namespace MamaCare.Benchmarks;

/// <summary>Runs the measurements named on the command line, or all of them, and prints one table.</summary>
internal static class EntryPoint
{
    private static readonly (string Name, Func<PostgresServer, Task<IReadOnlyList<Figure>>> RunAsync)[] Measurements =
    [
        ("recompute", Recomputing.MeasureAsync),
        ("dispatch", Dispatching.MeasureAsync),
        ("claim", Claiming.MeasureAsync),
        ("read", Reading.MeasureAsync),
        ("directory", Searching.MeasureAsync),
        ("profile", OwnProfile.MeasureAsync),
        ("search", SearchingPatients.MeasureAsync),
        ("signin", SigningIn.MeasureAsync),
    ];

    private static async Task<int> Main(string[] names)
    {
        var unknown = names.Except(Measurements.Select(m => m.Name)).ToList();
        if (unknown.Count > 0)
        {
            await Console.Error.WriteLineAsync(
                $"There is no {string.Join(", ", unknown)}; there are {string.Join(", ", Measurements.Select(m => m.Name))}.");
            return 1;
        }

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var server = await PostgresServer.FindOrStartAsync();
        var figures = new List<Figure>();
        foreach (var measurement in Measurements.Where(m => names.Length == 0 || names.Contains(m.Name)))
        {
            Progress.Say($"{measurement.Name} …");
            figures.AddRange(await measurement.RunAsync(server));
        }

        Console.WriteLine(await Report.TableAsync(figures, server));
        return 0;
    }
}
