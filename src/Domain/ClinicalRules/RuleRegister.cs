using MamaCare.Domain.Common;

namespace MamaCare.Domain.ClinicalRules;

/// <summary>Every clinical rule of the product in one list, by id and version.</summary>
public sealed class RuleRegister
{
    /// <exception cref="ArgumentException">Two rules share id and version: a chart that cites them would be ambiguous.</exception>
    public RuleRegister(IEnumerable<ClinicalRule> rules)
    {
        Rules = rules.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Version).ToList();

        var twice = Rules.GroupBy(r => r.Citation).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two rules are called {twice.Key}.", nameof(rules));
    }

    public IReadOnlyList<ClinicalRule> Rules { get; }
}
