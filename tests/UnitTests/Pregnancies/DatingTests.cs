using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class DatingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(null, "2027-06-08")]
    [InlineData(28, "2027-06-08")]
    [InlineData(20, "2027-05-31")]
    [InlineData(35, "2027-06-15")]
    [InlineData(45, "2027-06-25")]
    public void The_last_period_alone_gives_280_days_corrected_for_the_cycle(int? cycle, string dueDate)
    {
        var dating = Dating.Pick(DatingEvidence.None with { LastPeriod = Period("2026-09-01", cycle) });

        dating.DueDate.Should().Be(DateOnly.Parse(dueDate));
        dating.Method.Should().Be(DatingMethod.Lmp);
        dating.Basis.Should().Be("last menstrual period on 2026-09-01 (dating.naegele v1)");
    }

    [Fact]
    public void The_leap_day_is_one_of_the_280() =>
        DatingRules.Naegele.Evaluate(LastMenstrualPeriod.Stated(new(2027, 6, 1), null, new(2027, 6, 2)).Value)
            .Should().Be(new DateOnly(2028, 3, 7));

    [Theory]
    [InlineData(3, "2027-07-22")]
    [InlineData(5, "2027-07-20")]
    [InlineData(0, "2027-07-25")]
    public void A_transfer_gives_266_days_less_the_age_of_the_embryo_and_beats_everything(int embryoAge, string dueDate)
    {
        var dating = Dating.Pick(new DatingEvidence(Period("2026-09-01"), Scan("2026-11-01", 80), Transfer("2026-11-01", embryoAge)));

        dating.DueDate.Should().Be(DateOnly.Parse(dueDate));
        dating.Method.Should().Be(DatingMethod.Ivf);
    }

    [Fact]
    public void A_scan_decides_alone_when_no_period_is_known()
    {
        var dating = Dating.Pick(DatingEvidence.None with { Scan = Scan("2026-11-01", 60) });

        dating.DueDate.Should().Be(new DateOnly(2026, 11, 1).AddDays(220));
        dating.Method.Should().Be(DatingMethod.Ultrasound);
    }

    [Fact]
    public void Nothing_dates_no_pregnancy() =>
        FluentActions.Invoking(() => Dating.Pick(DatingEvidence.None)).Should().Throw<ArgumentException>();

    /// <summary>Age by period on the day of the scan, and the difference that still keeps the period.</summary>
    /// <remarks>Source: ACOG Committee Opinion 700, table 1.</remarks>
    [Theory]
    [InlineData(35, 5)]
    [InlineData(8 * 7 + 6, 5)]
    [InlineData(9 * 7, 7)]
    [InlineData(13 * 7 + 6, 7)]
    [InlineData(14 * 7, 7)]
    [InlineData(15 * 7 + 6, 7)]
    [InlineData(16 * 7, 10)]
    [InlineData(21 * 7 + 6, 10)]
    [InlineData(22 * 7, 14)]
    [InlineData(27 * 7 + 6, 14)]
    [InlineData(28 * 7, 21)]
    [InlineData(40 * 7, 21)]
    public void The_period_is_kept_unless_the_scan_differs_by_more_than_the_table_allows(int ageByPeriod, int allowed)
    {
        var period = LastMenstrualPeriod.Stated(Today.AddDays(-ageByPeriod), null, Today).Value;
        Dating With(int difference) => Dating.Pick(new DatingEvidence(period, Scan(Today, ageByPeriod + difference), null));

        With(allowed).Method.Should().Be(DatingMethod.Lmp);
        With(allowed + 1).Method.Should().Be(DatingMethod.Ultrasound);
        if (ageByPeriod - allowed - 1 < 28) return; // younger than a scan can measure

        With(-allowed).Method.Should().Be(DatingMethod.Lmp);
        With(-allowed - 1).Method.Should().Be(DatingMethod.Ultrasound);
    }

    [Fact]
    public void The_scan_is_compared_with_the_period_corrected_for_the_cycle()
    {
        var period = LastMenstrualPeriod.Stated(Today.AddDays(-77), 35, Today).Value;

        var dating = Dating.Pick(new DatingEvidence(period, Scan(Today, 70), null));

        dating.Method.Should().Be(DatingMethod.Lmp);
        dating.Basis.Should().Be("the scan on 2026-11-23 differs by 0 days, not more than 7 (dating.redating v1)");
    }

    [Fact]
    public void A_scan_that_decides_says_by_how_much_it_differs() =>
        Dating.Pick(new DatingEvidence(Period("2026-09-01"), Scan("2026-11-10", 78), null)).Basis
            .Should().Be("the scan on 2026-11-10 differs by 8 days, more than 7 (dating.redating v1)");

    [Fact]
    public void The_earliest_scan_stays_in_force_whatever_comes_later()
    {
        var first = DatingEvidence.None with { Scan = Scan("2026-10-01", 60) };

        first.With(DatingEvidence.None with { Scan = Scan("2026-11-01", 99) }).Scan.Should().Be(first.Scan);
        first.With(DatingEvidence.None with { Scan = Scan("2026-10-01", 99) }).Scan.Should().Be(first.Scan);
        first.With(DatingEvidence.None with { Scan = Scan("2026-09-30", 58) }).Scan!.AgeInDays.Should().Be(58);
        first.With(DatingEvidence.None).Scan.Should().Be(first.Scan);
    }

    [Fact]
    public void A_new_period_or_transfer_replaces_the_old()
    {
        var known = new DatingEvidence(Period("2026-09-01"), null, Transfer("2026-09-14", 3));

        known.With(DatingEvidence.None with { LastPeriod = Period("2026-09-05") })
            .Should().Be(new DatingEvidence(Period("2026-09-05"), null, Transfer("2026-09-14", 3)));
        known.With(DatingEvidence.None with { Transfer = Transfer("2026-09-15", 5) })
            .Should().Be(new DatingEvidence(Period("2026-09-01"), null, Transfer("2026-09-15", 5)));
    }

    [Theory]
    [InlineData(1, null, "dating.lmp-in-future")]
    [InlineData(0, null, null)]
    [InlineData(-315, null, null)]
    [InlineData(-316, null, "dating.lmp-too-long-ago")]
    [InlineData(-50, 19, "dating.cycle-not-regular")]
    [InlineData(-50, 20, null)]
    [InlineData(-50, 45, null)]
    [InlineData(-50, 46, "dating.cycle-not-regular")]
    public void A_period_is_refused_when_it_cannot_be(int daysFromToday, int? cycle, string? code) =>
        LastMenstrualPeriod.Stated(Today.AddDays(daysFromToday), cycle, Today).Error?.Code.Should().Be(code);

    [Theory]
    [InlineData(1, 10, 0, "dating.scan-in-future")]
    [InlineData(0, 10, 0, null)]
    [InlineData(-315, 10, 0, null)]
    [InlineData(-316, 10, 0, "dating.scan-too-long-ago")]
    [InlineData(0, 3, 6, "dating.scan-weeks")]
    [InlineData(0, 4, 0, null)]
    [InlineData(0, 44, 6, null)]
    [InlineData(0, 45, 0, "dating.scan-weeks")]
    [InlineData(0, int.MaxValue, 0, "dating.scan-weeks")]
    [InlineData(0, 10, -1, "dating.scan-days")]
    [InlineData(0, 10, 6, null)]
    [InlineData(0, 10, 7, "dating.scan-days")]
    public void A_scan_is_refused_when_it_cannot_be(int daysFromToday, int weeks, int days, string? code) =>
        UltrasoundScan.Measured(Today.AddDays(daysFromToday), weeks, days, Today).Error?.Code.Should().Be(code);

    [Theory]
    [InlineData(1, 5, "dating.transfer-in-future")]
    [InlineData(0, 5, null)]
    [InlineData(-315, 5, null)]
    [InlineData(-316, 5, "dating.transfer-too-long-ago")]
    [InlineData(-10, -1, "dating.embryo-age")]
    [InlineData(-10, 0, null)]
    [InlineData(-10, 6, null)]
    [InlineData(-10, 7, "dating.embryo-age")]
    public void A_transfer_is_refused_when_it_cannot_be(int daysFromToday, int embryoAge, string? code) =>
        EmbryoTransfer.Done(Today.AddDays(daysFromToday), embryoAge, Today).Error?.Code.Should().Be(code);

    [Fact]
    public void The_ends_of_the_calendar_are_refused_not_overrun()
    {
        LastMenstrualPeriod.Stated(DateOnly.MaxValue, null, Today).Error!.Fields.Should().ContainKey("lmp_date");
        LastMenstrualPeriod.Stated(DateOnly.MinValue, null, Today).Error!.Fields.Should().ContainKey("lmp_date");
        UltrasoundScan.Measured(DateOnly.MinValue, 44, 6, Today).Error!.Fields.Should().ContainKey("ultrasound.date");
        EmbryoTransfer.Done(DateOnly.MaxValue, 0, Today).Error!.Fields.Should().ContainKey("ivf.transfer_date");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(22 * 7 - 1, false)]
    [InlineData(22 * 7, true)]
    public void Without_a_scan_before_22_weeks_it_is_suboptimally_dated(int? scanDay, bool suboptimal)
    {
        var dueDate = new DateOnly(2027, 6, 8);
        DateOnly? scanned = scanDay is { } day ? dueDate.AddDays(day - 280) : null;

        DatingRules.Suboptimal.Evaluate((scanned, dueDate)).Should().Be(suboptimal);
    }

    private static LastMenstrualPeriod Period(string date, int? cycle = null) =>
        LastMenstrualPeriod.Stated(DateOnly.Parse(date), cycle, Today).Value;

    private static UltrasoundScan Scan(string date, int ageInDays) => Scan(DateOnly.Parse(date), ageInDays);

    private static UltrasoundScan Scan(DateOnly date, int ageInDays) =>
        UltrasoundScan.Measured(date, ageInDays / 7, ageInDays % 7, Today).Value;

    private static EmbryoTransfer Transfer(string date, int embryoAge) => EmbryoTransfer.Done(DateOnly.Parse(date), embryoAge, Today).Value;
}
