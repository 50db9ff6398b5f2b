using FluentAssertions;
using Xunit;

namespace MamaCare.ArchitectureTests;

/// <summary>A rule of the house, and the proof that it can fail: it cannot be written without naming its planted offenders.</summary>
public abstract class HouseRule
{
    [Fact]
    public void Holds()
    {
        var verdict = Judge(House.Ours);

        verdict.Looked.Should().BePositive("a rule over nothing proves nothing");
        verdict.Offenders.Should().BeEquivalentTo(Exceptions.Keys, "the exceptions are all there is, and each is still needed");
    }

    [Fact]
    public void Catches_its_planted_violation_and_nothing_else() =>
        Judge(House.Planted).Offenders.Should().BeEquivalentTo(Planted);

    internal abstract Verdict Judge(House house);

    internal abstract IReadOnlyCollection<string> Planted { get; }

    /// <summary>Offenders that are let through, each with its reason. The count is held by <see cref="ExceptionCount"/>.</summary>
    internal virtual IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>();
}
