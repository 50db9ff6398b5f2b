namespace MamaCare.Domain.Common;

/// <summary>
/// A named, versioned clinical rule: what it says, where it comes from, who signed it, and the pure function that applies it.
/// </summary>
/// <remarks>Each room keeps its rules beside the things they are about; the rule register lists them all.</remarks>
/// <param name="Id">Dotted name, e.g. <c>anc.contacts.interval</c>; stays the same over versions.</param>
/// <param name="Version">From 1; a change of a threshold is a new version.</param>
/// <param name="Statement">The rule in plain words, with its numbers and units.</param>
/// <param name="Source">The publication, sheet or table the numbers were read in.</param>
/// <param name="ValidFrom">First local calendar date on which the rule is applied.</param>
public abstract record ClinicalRule(string Id, int Version, string Statement, string Source, DateOnly ValidFrom)
{
    public DateOnly? ValidTo { get; init; }

    /// <summary>Name of the clinician who approved the rule; null while that is pending.</summary>
    public string? SignedOffBy { get; init; }

    /// <summary>How the rule is cited in a chart: id and version.</summary>
    public string Citation { get; } = $"{Id} v{Version}";
}

/// <summary>A rule with its evaluation.</summary>
/// <param name="Evaluate">Pure: the same inputs give the same answer on every day and machine.</param>
public sealed record ClinicalRule<TInput, TOutput>(
    string Id, int Version, string Statement, string Source, DateOnly ValidFrom, Func<TInput, TOutput> Evaluate)
    : ClinicalRule(Id, Version, Statement, Source, ValidFrom);
