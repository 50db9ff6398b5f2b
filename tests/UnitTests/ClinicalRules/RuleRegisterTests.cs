using System.Reflection;
using FluentAssertions;
using MamaCare.Application.ClinicalRules;
using MamaCare.Domain.ClinicalRules;
using MamaCare.Domain.Common;
using Xunit;

namespace MamaCare.UnitTests.ClinicalRules;

public sealed class RuleRegisterTests
{
    [Fact]
    public void Holds_every_rule_of_every_room()
    {
        var written = typeof(ClinicalRule).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType.IsAssignableTo(typeof(ClinicalRule))).Select(f => (ClinicalRule)f.GetValue(null)!).ToList();

        written.Should().NotBeEmpty();
        HouseRules.Gather().Rules.Should().BeEquivalentTo(written, o => o.ComparingByValue<ClinicalRule>());
    }

    [Fact]
    public void Every_rule_says_what_it_is_and_where_it_was_read() =>
        HouseRules.Gather().Rules.Should().OnlyContain(r =>
            r.Id.Length > 0 && r.Version > 0 && r.Statement.EndsWith('.') && r.Source.Length > 0);

    [Fact]
    public void Refuses_two_rules_of_one_name_and_version() =>
        FluentActions.Invoking(() => new RuleRegister([Rule(1), Rule(1)]))
            .Should().Throw<ArgumentException>().WithMessage("*test.rule v1*");

    [Fact]
    public void Lists_versions_side_by_side() =>
        new RuleRegister([Rule(2), Rule(1)]).Rules.Select(r => r.Citation).Should().Equal("test.rule v1", "test.rule v2");

    [Fact]
    public async Task Answers_the_asked_page_and_pending_where_nobody_signed()
    {
        var register = new RuleRegister([Rule(1), Rule(2) with { SignedOffBy = "A clinician" }, Rule(3)]);

        var page = (await new ListClinicalRules.Handler(register).Handle(new ListClinicalRules.Query(1, 2), default)).Value;

        page.Total.Should().Be(3);
        page.Items.Select(r => r.SignOff).Should().Equal("pending", "A clinician");
    }

    private static ClinicalRule<int, int> Rule(int version) =>
        new("test.rule", version, "A rule.", "A source", new DateOnly(2026, 1, 1), n => n);
}
