using NetArchTest.Rules;

namespace MamaCare.ArchitectureTests;

/// <summary>What a rule looked at, and whom it caught.</summary>
internal sealed record Verdict(int Looked, IReadOnlyCollection<string> Offenders)
{
    public static Verdict On<T>(IEnumerable<T> looked, IEnumerable<Type> offenders) => On(looked, offenders.Select(Name));

    public static Verdict On<T>(IEnumerable<T> looked, IEnumerable<string> offenders) => new(looked.Count(), offenders.Distinct().ToList());

    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToList();
        return new(all.Sum(v => v.Looked), all.SelectMany(v => v.Offenders).Distinct().ToList());
    }

    /// <summary><c>Application.Patients.RegisterPatient.Handler</c></summary>
    public static string Name(Type type) => Short(type.FullName ?? type.Name).Replace('+', '.');

    public static string Short(string name) => name.Replace("MamaCare.", "", StringComparison.Ordinal);
}

internal static class Dependencies
{
    /// <summary>None of these types may touch any of those namespaces or types.</summary>
    public static Verdict MayNotTouch(this PredicateList selected, params string[] forbidden) =>
        Verdict.On(selected.GetTypes(), forbidden.Length == 0 ? [] : selected.And().HaveDependencyOnAny(forbidden).GetTypes());
}
