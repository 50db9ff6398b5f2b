using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class ContactRulesTests
{
    [Theory]
    [InlineData(0, 8)]
    [InlineData(19, 8)]
    [InlineData(20, 6)]
    [InlineData(25, 6)]
    [InlineData(26, 4)]
    [InlineData(33, 4)]
    [InlineData(34, 2)]
    [InlineData(40, 2)]
    public void The_interval_shortens_with_the_weeks(int week, int weeks) => ContactRules.Interval.Evaluate(week).Should().Be(weeks);

    [Theory]
    [InlineData(21, 32, null)]
    [InlineData(22, 28, null)]
    [InlineData(22, 29, null)]
    [InlineData(22, 30, 2)]
    [InlineData(23, 29, null)]
    [InlineData(23, 33, 2)]
    [InlineData(24, 30, null)]
    [InlineData(27, 32, null)]
    [InlineData(28, 31, null)]
    [InlineData(28, 32, 2)]
    [InlineData(29, 29, null)]
    [InlineData(29, 32, 2)]
    [InlineData(30, 30, 2)]
    [InlineData(37, 37, 2)]
    public void A_late_first_contact_has_its_own_interval(int first, int latest, int? weeks) =>
        ContactRules.LateFirst.Evaluate((first, latest)).Should().Be(weeks);

    [Theory]
    [InlineData(38, 40, 40)]
    [InlineData(37, 39, 39)]
    [InlineData(39, 41, 40)]
    [InlineData(40, 42, null)]
    [InlineData(43, 45, null)]
    public void Week_40_is_the_last_and_never_skipped(int latest, int next, int? week) =>
        ContactRules.Last.Evaluate((latest, next)).Should().Be(week);
}
