using System.Text.RegularExpressions;

namespace MamaCare.ArchitectureTests;

/// <summary>A reviewer looks for health data in one file per room and project.</summary>
public sealed partial class C1_Log_lines_are_written_in_Log_files_and_take_nothing_apart : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
    [
        "src/Infrastructure/Patients/LogsByItself.cs", "src/Infrastructure/Patients/LogsElsewhere.cs", "src/Infrastructure/Patients/Log.cs",
    ];

    internal override Verdict Judge(House house) => Verdict.On(house.Sources(), house.Sources()
        .Where(s => TakesApart().IsMatch(s.Text) || !s.Path.EndsWith("/Log.cs", StringComparison.Ordinal) && Writes().IsMatch(s.Text))
        .Select(s => s.Path));

    [GeneratedRegex("""\{@\w""")]
    private static partial Regex TakesApart();

    // Microsoft's logger by its extensions or itself, Serilog's static one, a generated method.
    [GeneratedRegex("""\.Log(Trace|Debug|Information|Warning|Error|Critical)\(|\.Log\(LogLevel|\bLog\.[A-Z][a-z]+\(|\[LoggerMessage""")]
    private static partial Regex Writes();
}

/// <summary>The analyser refuses a clock at compile time; this holds that it is there and knows the clocks.</summary>
public sealed class C2_Clocks_and_chance_are_banned_at_compile_time : HouseRule
{
    private static readonly string[] Banned =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today",
        "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow", "M:System.Guid.NewGuid", "T:System.Console",
    ];

    private static readonly string[] Wired =
    [
        "<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"", "BannedSymbols.txt\" />",
        "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
    ];

    internal override IReadOnlyCollection<string> Planted =>
        ["M:System.Guid.NewGuid", "BannedSymbols.txt\" />", "src/Domain/Patients/SilencesTheAnalyser.cs"];

    internal override IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["src/WebApi/Common/Terminal.cs"] = "The one door to the console.",
    };

    internal override Verdict Judge(House house)
    {
        var symbols = File.ReadAllText(Path.Combine(house.Root, "BannedSymbols.txt"));
        var props = File.ReadAllText(Path.Combine(house.Root, "Directory.Build.props"));
        return Verdict.On(Banned, Banned.Where(b => !symbols.Contains($"{b};", StringComparison.Ordinal))
            .Concat(Wired.Where(w => !props.Contains(w, StringComparison.Ordinal)))
            .Concat(house.Sources().Where(s => s.Text.Contains("RS0030", StringComparison.Ordinal)).Select(s => s.Path)));
    }
}

/// <summary>The width that .editorconfig tells editors, where nothing holds it. Migrations are written by a tool.</summary>
public sealed class C3_No_line_is_longer_than_140_columns : HouseRule
{
    private const int Columns = 140;

    internal override IReadOnlyCollection<string> Planted =>
        ["src/Domain/Patients/RunsOn.cs:6", "tests/UnitTests/Patients/RunsOnToo.cs:1"];

    internal override Verdict Judge(House house)
    {
        var lines = house.Sources().Concat(house.TestSources())
            .Where(s => !s.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(s => s.Text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (At: $"{s.Path}:{i + 1}", line.Length)))
            .ToList();
        return Verdict.On(lines, lines.Where(l => l.Length > Columns).Select(l => l.At));
    }
}
