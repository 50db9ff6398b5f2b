using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Xunit;

namespace MamaCare.UnitTests.Reminders;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly ReminderKey Key = new(ReminderKind.ContactAhead, 2, -7);
    private static readonly Addressing Herself = new(RouteTarget.Patient, Channel.Email, "kri");
    private static readonly Addressing Nobody = new(RouteTarget.Nobody, null, "kri");

    [Fact]
    public void Changes_nothing_when_the_plan_is_the_same()
    {
        var reminder = New(Herself);

        reminder.Follow(Wanted(20), Herself, Now).Should().BeFalse();
    }

    [Fact]
    public void Moves_with_the_day_it_speaks_of()
    {
        var reminder = New(Herself);

        reminder.Follow(Wanted(25), Herself, Now).Should().BeTrue();

        reminder.Should().BeEquivalentTo(new
        {
            AboutOn = new DateOnly(2026, 3, 25), SendAt = SendAt(25), NextTryAt = SendAt(25), Edition = 1,
        });
    }

    [Fact]
    public void Speaks_of_the_new_day_in_a_message_of_its_own_when_the_old_one_is_on_its_way()
    {
        var reminder = New(Herself);
        typeof(Reminder).GetProperty(nameof(Reminder.Claim))!.SetValue(reminder, "of a server"); // as the queue writes it, past the domain

        reminder.Follow(Wanted(25), Herself, Now).Should().BeTrue();

        reminder.Should().BeEquivalentTo(new { Edition = 2, Claim = (string?)null });
    }

    [Fact]
    public void Comes_back_as_another_message_when_it_was_withdrawn_on_its_way()
    {
        var reminder = New(Herself);
        typeof(Reminder).GetProperty(nameof(Reminder.Claim))!.SetValue(reminder, "of a server");
        reminder.Withdraw(Now);

        reminder.Follow(Wanted(20), Herself, Now).Should().BeTrue();

        reminder.Edition.Should().Be(2);
    }

    [Fact]
    public void Waits_without_a_time_while_it_reaches_nobody_and_goes_when_it_reaches_her()
    {
        var reminder = New(Nobody);
        reminder.NextTryAt.Should().BeNull();

        reminder.Follow(Wanted(20), Herself, Now).Should().BeTrue();

        reminder.NextTryAt.Should().Be(SendAt(20));
    }

    [Fact]
    public void Loses_its_time_when_she_withdraws_her_consent()
    {
        var reminder = New(Herself);

        reminder.Follow(Wanted(20), Nobody, Now).Should().BeTrue();

        reminder.Should().BeEquivalentTo(new
        {
            Recipient = RouteTarget.Nobody, Channel = (Channel?)null, NextTryAt = (DateTimeOffset?)null,
        });
    }

    [Fact]
    public void Comes_back_when_the_plan_wants_it_again()
    {
        var reminder = New(Herself);
        reminder.Withdraw(Now).Should().BeTrue();
        reminder.Should().BeEquivalentTo(new { Status = ReminderStatus.Withdrawn, NextTryAt = (DateTimeOffset?)null });

        reminder.Follow(Wanted(20), Herself, Now).Should().BeTrue();

        reminder.Should().BeEquivalentTo(new { Status = ReminderStatus.Planned, NextTryAt = SendAt(20), Edition = 1 });
    }

    [Fact]
    public void Is_withdrawn_when_its_day_moved_and_its_time_is_over()
    {
        var reminder = New(Herself);

        reminder.Follow(Wanted(5) with { Starts = false }, Herself, Now).Should().BeTrue();

        reminder.Status.Should().Be(ReminderStatus.Withdrawn);
    }

    [Fact]
    public void Stays_cancelled_whatever_the_plan_says()
    {
        var reminder = New(Herself);
        reminder.Cancel(Now).IsSuccess.Should().BeTrue();

        reminder.Follow(Wanted(25), Herself, Now).Should().BeFalse();

        reminder.Status.Should().Be(ReminderStatus.Cancelled);
        reminder.Cancel(Now).Error!.Code.Should().Be("reminder.nothing-to-cancel");
    }

    [Fact]
    public void Goes_again_after_a_retry_but_not_before_its_time()
    {
        var reminder = New(Herself);
        reminder.Cancel(Now);

        reminder.Retry(Now).IsSuccess.Should().BeTrue();

        reminder.Should().BeEquivalentTo(new { Status = ReminderStatus.Planned, NextTryAt = SendAt(20), Attempts = 0 });
    }

    [Fact]
    public void Cannot_be_retried_when_it_reaches_nobody_or_no_longer_holds()
    {
        New(Nobody).Retry(Now).Error!.Code.Should().Be("reminder.nobody");

        var withdrawn = New(Herself);
        withdrawn.Withdraw(Now);
        withdrawn.Retry(Now).Error!.Code.Should().Be("reminder.nothing-to-retry");
    }

    private static Reminder New(Addressing to) => new(new PatientId(1), new PregnancyId(1), Wanted(20), to);

    private static WantedReminder Wanted(int day) => new(Key, new DateOnly(2026, 3, day), SendAt(day), Starts: true);

    private static DateTimeOffset SendAt(int day) => LocalCalendar.At(new DateOnly(2026, 3, day).AddDays(-7), new TimeOnly(9, 0));
}
