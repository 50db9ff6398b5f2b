using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class GestationalAgeTests
{
    private static readonly DateOnly Lmp = new(2026, 1, 1);
    private static readonly DateOnly DueDate = new(2026, 10, 8);

    [Theory]
    [InlineData(0, "0+0", Trimester.First)]
    [InlineData(90, "12+6", Trimester.First)]
    [InlineData(91, "13+0", Trimester.Second)]
    [InlineData(195, "27+6", Trimester.Second)]
    [InlineData(196, "28+0", Trimester.Third)]
    [InlineData(280, "40+0", Trimester.Third)]
    [InlineData(315, "45+0", Trimester.Third)]
    public void Counts_completed_days_back_from_the_due_date(int daysAfterLmp, string shown, Trimester trimester)
    {
        var age = GestationalAge.On(Lmp.AddDays(daysAfterLmp), DueDate).Value;

        age.ToString().Should().Be(shown);
        age.TotalDays.Should().Be(daysAfterLmp);
        age.Trimester.Should().Be(trimester);
    }

    [Theory]
    [InlineData(-1, "gestation.not-begun")]
    [InlineData(316, "gestation.too-long")]
    public void Refuses_a_day_outside_the_pregnancy(int daysAfterLmp, string code) =>
        GestationalAge.On(Lmp.AddDays(daysAfterLmp), DueDate).Error!.Code.Should().Be(code);

    [Theory]
    [InlineData("2028-02-28", 58)]
    [InlineData("2028-02-29", 59)]
    [InlineData("2028-03-01", 60)]
    public void Counts_the_leap_day(string day, int days) =>
        GestationalAge.On(DateOnly.Parse(day), new DateOnly(2028, 1, 1).AddDays(280)).Value.TotalDays.Should().Be(days);

    [Fact]
    public void Orders_by_days()
    {
        var younger = GestationalAge.On(Lmp.AddDays(10), DueDate).Value;
        var older = GestationalAge.On(Lmp.AddDays(11), DueDate).Value;

        (younger < older && younger <= older && older > younger && older >= younger).Should().BeTrue();
    }

    [Theory]
    [InlineData(0, "2026-01-01")]
    [InlineData(40, "2026-10-08")]
    [InlineData(41, "2026-10-15")]
    public void Knows_the_first_day_of_a_week(int week, string day) =>
        GestationalAge.FirstDayOf(week, DueDate).Should().Be(DateOnly.Parse(day));
}
