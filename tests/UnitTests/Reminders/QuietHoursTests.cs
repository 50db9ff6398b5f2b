using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Reminders;
using Xunit;

namespace MamaCare.UnitTests.Reminders;

public sealed class QuietHoursTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly QuietHours Night = new(new TimeOnly(20, 0), new TimeOnly(7, 0));

    [Theory]
    [InlineData("19:59", false)]
    [InlineData("20:00", true)]
    [InlineData("00:00", true)]
    [InlineData("06:59", true)]
    [InlineData("07:00", false)]
    public void Cover_the_night_over_midnight(string time, bool quiet) => Night.Cover(At(time)).Should().Be(quiet);

    [Theory]
    [InlineData("12:59", false)]
    [InlineData("13:00", true)]
    [InlineData("14:00", false)]
    public void Cover_a_time_within_one_day(string time, bool quiet) =>
        new QuietHours(new TimeOnly(13, 0), new TimeOnly(14, 0)).Cover(At(time)).Should().Be(quiet);

    [Fact]
    public void Cover_nothing_when_both_ends_are_equal() => new QuietHours(default, default).Cover(At("00:00")).Should().BeFalse();

    [Fact]
    public void End_the_next_morning_when_it_is_evening() =>
        Night.FirstAllowed(At("21:30")).Should().Be(LocalCalendar.At(new DateOnly(2026, 4, 1), new TimeOnly(7, 0)));

    [Fact]
    public void End_this_morning_when_it_is_after_midnight() =>
        Night.FirstAllowed(At("03:00")).Should().Be(LocalCalendar.At(Day, new TimeOnly(7, 0)));

    [Fact]
    public void Leave_an_allowed_moment_as_it_is() => Night.FirstAllowed(At("12:34")).Should().Be(At("12:34"));

    [Fact]
    public void Follow_the_clinics_clock_whatever_the_offset_of_the_instant() =>
        Night.Cover(new DateTimeOffset(2026, 3, 31, 23, 0, 0, TimeSpan.FromHours(5))).Should().BeFalse("it is 18:00 in Freetown");

    private static DateTimeOffset At(string time) =>
        LocalCalendar.At(Day, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
}
