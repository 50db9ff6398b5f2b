using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Reminders;
using Xunit;

namespace MamaCare.UnitTests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly DateOnly Visit = new(2026, 3, 20);
    private static readonly DateOnly Due = new(2026, 7, 1);

    private static readonly ReminderSettings Settings =
        new([7, 1], 3, 14, new TimeOnly(9, 0), new QuietHours(new TimeOnly(20, 0), new TimeOnly(7, 0)));

    [Fact]
    public void Speaks_a_week_and_a_day_before_a_visit_three_days_after_it_and_two_weeks_before_the_birth()
    {
        var plan = PlanAt(2026, 3, 1, 10);

        plan.Select(r => (r.Key.Kind, r.Key.OffsetDays, r.SendAt)).Should().Equal(
            (ReminderKind.ContactAhead, -7, At(2026, 3, 13, 9)),
            (ReminderKind.ContactAhead, -1, At(2026, 3, 19, 9)),
            (ReminderKind.ContactMissed, 3, At(2026, 3, 23, 9)),
            (ReminderKind.BirthPlan, -14, At(2026, 6, 17, 9)));
        plan.Should().OnlyContain(r => r.Starts);
    }

    [Fact]
    public void Makes_up_at_once_for_a_time_that_has_passed()
    {
        var ahead = AheadAt(2026, 3, 15, 10);

        ahead[0].Should().BeEquivalentTo(new { SendAt = At(2026, 3, 15, 10), Starts = true });
        ahead[1].Should().BeEquivalentTo(new { SendAt = At(2026, 3, 19, 9), Starts = true });
    }

    [Fact]
    public void Makes_up_only_for_the_later_of_two_times_that_have_passed()
    {
        var ahead = AheadAt(2026, 3, 19, 12);

        ahead.Select(r => r.Starts).Should().Equal(false, true);
    }

    [Fact]
    public void Waits_for_the_morning_when_it_makes_up_in_the_quiet_hours() =>
        AheadAt(2026, 3, 15, 22)[0].SendAt.Should().Be(At(2026, 3, 16, 7));

    [Fact]
    public void Begins_nothing_on_the_day_of_the_visit_itself() =>
        AheadAt(2026, 3, 20, 6).Should().HaveCount(2).And.OnlyContain(r => !r.Starts);

    [Fact]
    public void Wants_nothing_before_a_visit_that_is_over() => AheadAt(2026, 3, 21, 6).Should().BeEmpty();

    [Theory]
    [InlineData(23, 8, true)]
    [InlineData(23, 23, true)]
    [InlineData(24, 0, false)]
    public void Begins_to_say_that_a_visit_was_missed_on_its_day_or_not_at_all(int day, int hour, bool starts) =>
        PlanAt(2026, 3, day, hour).Single(r => r.Key.Kind == ReminderKind.ContactMissed).Starts.Should().Be(starts);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Stops_saying_that_a_visit_was_missed_a_week_later(int day, bool wanted) =>
        PlanAt(2026, 3, day, 8).Any(r => r.Key.Kind == ReminderKind.ContactMissed).Should().Be(wanted);

    [Fact]
    public void Wants_nothing_after_the_outcome() => ReminderPlan.For([(2, Visit)], null, Settings, At(2026, 3, 1, 10)).Should().BeEmpty();

    [Fact]
    public void Sends_at_the_end_of_the_quiet_hours_when_the_chosen_time_lies_in_them()
    {
        var early = Settings with { SendAt = new TimeOnly(5, 0) };

        ReminderPlan.For([(2, Visit)], Due, early, At(2026, 3, 1, 10))[0].SendAt.Should().Be(At(2026, 3, 13, 7));
    }

    [Fact]
    public void Counts_days_over_a_leap_day()
    {
        var plan = ReminderPlan.For([(2, new DateOnly(2028, 3, 1))], Due, Settings, At(2028, 1, 1, 10));

        plan[0].SendAt.Should().Be(At(2028, 2, 23, 9));
        plan[1].SendAt.Should().Be(At(2028, 2, 29, 9));
    }

    private static List<WantedReminder> AheadAt(int year, int month, int day, int hour) =>
        PlanAt(year, month, day, hour).Where(r => r.Key.Kind == ReminderKind.ContactAhead).ToList();

    private static IReadOnlyList<WantedReminder> PlanAt(int year, int month, int day, int hour) =>
        ReminderPlan.For([(2, Visit)], Due, Settings, At(year, month, day, hour));

    private static DateTimeOffset At(int year, int month, int day, int hour) =>
        LocalCalendar.At(new DateOnly(year, month, day), new TimeOnly(hour, 0));
}
