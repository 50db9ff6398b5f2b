namespace MamaCare.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Measured">With its unit.</param>
/// <param name="Target">What must be reached, with its unit; null when the line only explains another.</param>
internal sealed record Figure(string Work, string Measured, string? Target = null, bool Reached = true)
{
    public static Figure AtLeast(string work, double ratio, double target, string detail) =>
        new(work, $"{ratio:0.00} ({detail})", $"at least {target:0.0#}", ratio >= target);

    public static Figure Below(string work, double value, double target, string unit, string detail) =>
        new(work, $"{value:0.##}{unit} ({detail})", $"under {target:0.##}{unit}", value < target);
}

internal static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

internal static class Progress
{
    /// <summary>On the error stream, so that the output is the table.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);
}
