using System.Reflection;
using MamaCare.Application.Common;
using MamaCare.ArchitectureTests.Planted;
using MamaCare.Domain.Common;
using Mono.Cecil;
using NetArchTest.Rules;

namespace MamaCare.ArchitectureTests;

/// <summary>What a rule looks at: types by floor and room, the plan of rooms, and the source files under <paramref name="Root"/>.</summary>
/// <param name="MayUse">Every room, with the rooms whose contracts it may use.</param>
internal sealed record House(string Root, IReadOnlyList<Assembly> Assemblies, IReadOnlyDictionary<string, string[]> MayUse)
{
    public static readonly string[] Floors = ["Domain", "Application", "Infrastructure", "WebApi"];

    /// <summary>Folders that serve every room of their floor and belong to none.</summary>
    public static readonly string[] Shared = ["Common", "Identifiers", "Persistence", "Messaging", "Jobs", "Health", "Compatibility"];

    private static readonly string Repository = FindRepository();

    public static House Ours { get; } = new(
        Repository,
        [typeof(Error).Assembly, typeof(ICommand).Assembly, Assembly.Load("MamaCare.Infrastructure"), Assembly.Load("MamaCare.WebApi")],
        new Dictionary<string, string[]>
        {
            ["Identity"] = [],
            ["ClinicalRules"] = [],
            ["CareDirectory"] = ["Identity"],
            ["Audit"] = ["Identity", "CareDirectory", "Patients"],
            ["Patients"] = ["Identity", "CareDirectory"],
            ["Pregnancies"] = ["Patients", "CareDirectory", "ClinicalRules"],
            ["Children"] = ["Patients", "Pregnancies", "ClinicalRules"],
            ["Reminders"] = ["Patients", "Pregnancies"],
            ["Admin"] = ["Identity", "CareDirectory", "Reminders"],
        });

    /// <summary>A house with every fault the rules know, one of each.</summary>
    public static House Planted { get; } = new(
        Path.Combine(Repository, "tests", "ArchitectureTests.Planted"),
        [typeof(PlantedHouse).Assembly],
        new Dictionary<string, string[]>
        {
            ["Patients"] = ["Pregnancies"],
            ["Pregnancies"] = ["Patients"],
            ["Preg"] = [],
        });

    public IEnumerable<string> Rooms => MayUse.Keys;

    public IReadOnlyList<Type> Types { get; } =
        Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.FullName?.Contains('<', StringComparison.Ordinal) is false).ToList();

    /// <summary>The types of a floor or room, e.g. <c>Application.Patients</c>, whatever they are nested in.</summary>
    public PredicateList In(string space) =>
        NetArchTest.Rules.Types.InAssemblies(Assemblies).That().MeetCustomRule(new Resides($"MamaCare.{space}."));

    /// <summary>Source files as (path from the root, with forward slashes; text).</summary>
    public IEnumerable<(string Path, string Text)> Sources() => SourcesUnder("src");

    /// <summary>The tests' source files. The planted house is none of ours: it is looked at by itself.</summary>
    public IEnumerable<(string Path, string Text)> TestSources() =>
        SourcesUnder("tests").Where(s => !s.Path.StartsWith("tests/ArchitectureTests.Planted/", StringComparison.Ordinal));

    private IEnumerable<(string Path, string Text)> SourcesUnder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), file))
            .Where(s => !s.Path.Contains("/obj/", StringComparison.Ordinal) && !s.Path.Contains("/bin/", StringComparison.Ordinal))
            .Select(s => (s.Path, File.ReadAllText(s.file)));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MamaCare.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("There is no MamaCare.sln above the tests.");
        return folder.FullName;
    }

    /// <remarks>
    /// NetArchTest's ResideInNamespace is a plain prefix (Pharm selects Pharmacy too), and its ResideInNamespaceMatching passes over nested
    /// internal types, which is what every handler is.
    /// </remarks>
    private sealed class Resides(string prefix) : ICustomRule
    {
        public bool MeetsRule(TypeDefinition type)
        {
            while (type.DeclaringType is { } outer) type = outer;
            return $"{type.Namespace}.".StartsWith(prefix, StringComparison.Ordinal);
        }
    }
}
