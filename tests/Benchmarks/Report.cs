using System.Runtime.InteropServices;
using System.Text;

namespace MamaCare.Benchmarks;

/// <summary>The figures as Markdown, with the machine they were measured on.</summary>
internal static class Report
{
    public static async Task<string> TableAsync(IEnumerable<Figure> figures, PostgresServer server)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var text = new StringBuilder()
            .AppendLine($"{day:yyyy-MM-dd}; {Environment.ProcessorCount} cores, {memory} GB, {RuntimeInformation.OSDescription}, "
                + $"{RuntimeInformation.FrameworkDescription}, PostgreSQL {await server.VersionAsync()}.")
            .AppendLine()
            .AppendLine("| Work | Measured | Must reach | |")
            .AppendLine("|---|---|---|---|");
        foreach (var figure in figures)
        {
            var reached = figure.Target is null ? "" : figure.Reached ? "yes" : "**no**";
            text.AppendLine($"| {figure.Work} | {figure.Measured} | {figure.Target} | {reached} |");
        }
        return text.ToString();
    }
}
