using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class OpeningHoursTests
{
    /// <summary>A Monday; Tuesday the 24th is a holiday in these tests.</summary>
    private const string Monday = "2026-11-23";

    private static readonly DateOnly Holiday = new(2026, 11, 24);

    [Theory]
    [InlineData("Mo-Fr 08:00-17:00", "07:59", false)]
    [InlineData("Mo-Fr 08:00-17:00", "08:00", true)]
    [InlineData("Mo-Fr 08:00-17:00", "16:59", true)]
    [InlineData("Mo-Fr 08:00-17:00", "17:00", false)]
    [InlineData("Sa 09:00-13:00,15:00-18:00", "10:00", false)]
    [InlineData("Mo 09:00-13:00,15:00-18:00", "13:00", false)]
    [InlineData("Mo 09:00-13:00,15:00-18:00", "15:00", true)]
    [InlineData("08:00-17:00", "10:00", true)]
    [InlineData("24/7", "00:00", true)]
    [InlineData("Mo-Sa", "23:59", true)]
    [InlineData("Su", "12:00", false)]
    [InlineData("Mo-Fr 00:00-24:00", "23:59", true)]
    [InlineData("Sa,Mo 08:00-09:00", "08:30", true)]
    [InlineData("Fr-Mo 08:00-09:00", "08:30", true)]
    [InlineData("24/7; Mo off", "08:30", false)]
    [InlineData("Mo off; 08:00-09:00", "08:30", true)]
    [InlineData("Mo-Su 08:30-04:30", "04:29", true)]
    [InlineData("Mo-Su 08:30-04:30", "04:30", false)]
    [InlineData("Su 20:00-06:00", "05:59", true)]
    [InlineData("Su 20:00-06:00", "06:00", false)]
    [InlineData("Mo 20:00-06:00", "05:59", false)]
    public void Say_whether_a_place_is_open_on_a_monday(string hours, string time, bool isOpen) =>
        IsOpen(hours, $"{Monday}T{time}").Should().Be(isOpen);

    [Theory]
    [InlineData("Mo-Fr 08:00-17:00", true)]
    [InlineData("Mo-Fr 08:00-17:00; PH off", false)]
    [InlineData("PH off; Mo-Fr 08:00-17:00", false)]
    [InlineData("Mo-Fr 08:00-09:00; PH 10:00-12:00", true)]
    [InlineData("Mo,PH 10:00-12:00", true)]
    public void Follow_a_rule_for_public_holidays_where_there_is_one(string hours, bool isOpen) =>
        IsOpen(hours, "2026-11-24T10:30").Should().Be(isOpen);

    [Fact]
    public void Run_past_midnight_into_a_public_holiday() => IsOpen("20:00-06:00; PH off", "2026-11-24T05:00").Should().BeTrue();

    [Theory]
    [InlineData("24/7", true)]
    [InlineData("00:00-24:00", true)]
    [InlineData("Mo-Su 00:00-24:00", true)]
    [InlineData("Mo-Fr; Sa-Su", true)]
    [InlineData("24/7; PH off", false)]
    [InlineData("Mo-Sa 00:00-24:00", false)]
    [InlineData("00:00-23:59", false)]
    public void Know_a_place_that_never_closes(string hours, bool never) =>
        OpeningHours.Read(hours).Value.NeverCloses.Should().Be(never);

    [Theory]
    [InlineData("")]
    [InlineData("always")]
    [InlineData("8-17")]
    [InlineData("8:00-17:00")]
    [InlineData("Mo-Fr 08:00-25:00")]
    [InlineData("Mo-Fr 08:60-17:00")]
    [InlineData("Mo-Fr 24:00-25:00")]
    [InlineData("Mo-Fr 08:00-08:00")]
    [InlineData("Mo-Fr 08:00-17:00;")]
    [InlineData("Mon-Fri 08:00-17:00")]
    [InlineData("Mo-Fr 08:00+")]
    [InlineData("sunrise-sunset")]
    [InlineData("Mo-Fr 08:00-12:00, Sa 09:00-10:00")]
    public void Are_refused_when_they_are_written_otherwise(string hours) =>
        OpeningHours.Read(hours).Error!.Code.Should().Be("hours.not-readable");

    private static bool IsOpen(string hours, string local) =>
        OpeningHours.Read(hours).Value.IsOpenAt(DateTime.Parse(local, null), day => day == Holiday);
}
