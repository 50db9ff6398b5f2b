using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class ContactScheduleTests
{
    private static readonly DateOnly DueDate = new(2027, 6, 8);

    /// <summary>Week of the first contact, and all contact weeks that follow from it.</summary>
    /// <remarks>
    /// Source: WHO ANC Digital Adaptation Kit, Web Annex B (WHO/SRH/21.2), sheet "ANC.S.01 ANC contact schedule";
    /// World Health Organization 2021, CC BY-NC-SA 3.0 IGO. The referral at 41 weeks is no contact,
    /// so that a woman who first comes in week 41 has none planned.
    /// </remarks>
    public static TheoryData<int, string> WhoTable { get; } = new()
    {
        { 4, "4 12 20 26 30 34 36 38 40" },
        { 5, "5 13 21 27 31 35 37 39 40" },
        { 6, "6 14 22 28 32 36 38 40" },
        { 7, "7 15 23 29 33 37 39 40" },
        { 8, "8 16 24 30 34 36 38 40" },
        { 9, "9 17 25 31 35 37 39 40" },
        { 10, "10 18 26 30 34 36 38 40" },
        { 11, "11 19 27 31 35 37 39 40" },
        { 12, "12 20 26 30 34 36 38 40" },
        { 13, "13 21 27 31 35 37 39 40" },
        { 14, "14 22 28 32 36 38 40" },
        { 15, "15 23 29 33 37 39 40" },
        { 16, "16 24 30 34 36 38 40" },
        { 17, "17 25 31 35 37 39 40" },
        { 18, "18 26 30 34 36 38 40" },
        { 19, "19 27 31 35 37 39 40" },
        { 20, "20 26 30 34 36 38 40" },
        { 21, "21 27 31 35 37 39 40" },
        { 22, "22 28 32 34 36 38 40" },
        { 23, "23 29 33 35 37 39 40" },
        { 24, "24 30 34 36 38 40" },
        { 25, "25 31 35 37 39 40" },
        { 26, "26 30 34 36 38 40" },
        { 27, "27 31 35 37 39 40" },
        { 28, "28 32 34 36 38 40" },
        { 29, "29 33 35 37 39 40" },
        { 30, "30 32 34 36 38 40" },
        { 31, "31 33 35 37 39 40" },
        { 32, "32 34 36 38 40" },
        { 33, "33 35 37 39 40" },
        { 34, "34 36 38 40" },
        { 35, "35 37 39 40" },
        { 36, "36 38 40" },
        { 37, "37 39 40" },
        { 38, "38 40" },
        { 39, "39 40" },
        { 40, "40" },
        { 41, "" },
    };

    [Fact]
    public void The_table_has_all_38_weeks() => WhoTable.Should().HaveCount(38);

    [Theory]
    [MemberData(nameof(WhoTable))]
    public void Plans_as_the_who_table_from_the_week_of_registration(int first, string weeks) =>
        Weeks(ContactSchedule.For(DueDate, Week(first, 3), [])).Should().Be(weeks);

    [Theory]
    [MemberData(nameof(WhoTable))]
    public void Plans_as_the_who_table_from_the_first_contact_held(int first, string weeks) =>
        Weeks(ContactSchedule.For(DueDate, Week(4), [Week(first, 6)])).Should().Be(weeks.Length == 0 ? $"{first}" : weeks);

    [Theory]
    [InlineData(0, "0 8 16 24 30 34 36 38 40")]
    [InlineData(3, "3 11 19 27 31 35 37 39 40")]
    [InlineData(44, "")]
    public void Plans_beyond_the_table(int first, string weeks) => Weeks(ContactSchedule.For(DueDate, Week(first), [])).Should().Be(weeks);

    [Fact]
    public void The_first_contact_is_due_on_the_day_of_registration_the_others_when_their_week_begins()
    {
        var contacts = ContactSchedule.For(DueDate, Week(10, 4), []).Contacts;

        contacts[0].DueOn.Should().Be(Week(10, 4));
        contacts[1].DueOn.Should().Be(Week(18));
        contacts.Select(c => c.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
    }

    [Fact]
    public void Refers_at_41_weeks() => ContactSchedule.For(DueDate, Week(10), []).ReferOn.Should().Be(DueDate.AddDays(7));

    [Fact]
    public void Plans_anew_from_what_took_place()
    {
        var schedule = ContactSchedule.For(DueDate, Week(8), [Week(21, 2), Week(8), Week(12, 5)]);

        Weeks(schedule).Should().Be("8 12 21 27 31 35 37 39 40");
        schedule.Contacts.Take(3).Select(c => c.HeldOn).Should().Equal(Week(8), Week(12, 5), Week(21, 2));
        schedule.Ahead.Select(c => c.Number).Should().Equal(4, 5, 6, 7, 8, 9);
    }

    [Theory]
    [InlineData(10, 0, "first contact (anc.contacts.first v1)")]
    [InlineData(10, 1, "8 weeks after the contact in week 10 (anc.contacts.interval v1)")]
    [InlineData(22, 3, "2 weeks after the contact in week 32 (anc.contacts.late-first v1)")]
    [InlineData(11, 7, "week 40 is not skipped (anc.contacts.last v1)")]
    public void Says_why_a_contact_is_planned(int first, int index, string reason) =>
        ContactSchedule.For(DueDate, Week(first), []).Contacts[index].Reason.Should().Be(reason);

    [Fact]
    public void Says_in_which_week_a_contact_counts() =>
        ContactSchedule.For(DueDate, Week(8), [Week(12, 6)]).Contacts[0].Reason.Should().Be("held in week 12 (anc.contacts.week v1)");

    [Theory]
    [InlineData(-1, ContactStatus.Planned)]
    [InlineData(0, ContactStatus.Due)]
    [InlineData(6, ContactStatus.Due)]
    [InlineData(7, ContactStatus.Overdue)]
    [InlineData(55, ContactStatus.Overdue)]
    [InlineData(56, ContactStatus.Missed)]
    public void A_contact_is_due_then_overdue_then_missed_when_the_next_is_due(int daysAfterDue, ContactStatus status)
    {
        var second = ContactSchedule.For(DueDate, Week(4), []).Contacts[1];

        second.StatusOn(second.DueOn.AddDays(daysAfterDue)).Should().Be(status);
    }

    [Theory]
    [InlineData(6, ContactStatus.Due)]
    [InlineData(7, ContactStatus.Missed)]
    public void The_last_contact_expires_at_41_weeks(int daysAfterDue, ContactStatus status)
    {
        var last = ContactSchedule.For(DueDate, Week(36), []).Contacts[^1];

        last.StatusOn(last.DueOn.AddDays(daysAfterDue)).Should().Be(status);
    }

    [Fact]
    public void A_contact_held_is_done_for_ever() =>
        ContactSchedule.For(DueDate, Week(8), [Week(8)]).Contacts[0].StatusOn(Week(44)).Should().Be(ContactStatus.Done);

    [Fact]
    public void After_the_end_only_what_was_held_remains()
    {
        var schedule = ContactSchedule.For(DueDate, Week(8), [Week(8)]).WithoutThoseAhead();

        Weeks(schedule).Should().Be("8");
        schedule.Ahead.Should().BeEmpty();
    }

    private static DateOnly Week(int week, int days = 0) => DueDate.AddDays(week * 7 + days - 280);

    private static string Weeks(ContactSchedule schedule) => string.Join(' ', schedule.Contacts.Select(c => c.Week));
}
