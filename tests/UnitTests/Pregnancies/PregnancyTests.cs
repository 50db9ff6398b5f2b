using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class PregnancyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Lmp = new(2026, 9, 1); // 11w6d before today
    private static readonly PatientId Her = new(7);
    private static readonly DateOnly Born = new(1999, 4, 12);
    private static readonly ExpectantMother Isatu = new(Her, false, Born, false);
    private static readonly AccountId Midwife = new(3);
    private static readonly ContactParticulars Nothing = new(null, null, null);

    [Fact]
    public void Registered_it_is_active_dated_and_announced()
    {
        var pregnancy = Registered();

        pregnancy.Status.Should().Be(PregnancyStatus.Active);
        pregnancy.RegisteredOn.Should().Be(Today);
        pregnancy.DueDate.Should().Be(new DateOnly(2027, 6, 8));
        pregnancy.AgeOn(Today).Value.ToString().Should().Be("11+6");
        var entry = pregnancy.Datings.Should().ContainSingle().Subject;
        entry.Should().BeEquivalentTo(
            new { PreviousDueDate = (DateOnly?)null, Reason = (string?)null, Moved = false, RecordedBy = Midwife });
        Events(pregnancy).Should().Equal(new PregnancyChanged(pregnancy.Id, Her));
    }

    [Fact]
    public void The_local_date_is_the_clinics_not_the_servers() =>
        Pregnancy.Register(Isatu, Period(Lmp), null, Midwife, new DateTimeOffset(2026, 11, 24, 0, 30, 0, TimeSpan.FromHours(2)))
            .Value.RegisteredOn.Should().Be(Today);

    [Theory]
    [InlineData(-310, 22, "gestation.too-long")]
    [InlineData(-310, 23, null)]
    [InlineData(-310, 28, null)]
    [InlineData(-315, 27, "gestation.too-long")]
    [InlineData(-17, 45, null)]
    [InlineData(-16, 45, "gestation.not-begun")]
    public void It_must_be_under_way_today_by_the_date_that_was_picked(int daysFromToday, int cycle, string? code)
    {
        var period = LastMenstrualPeriod.Stated(Today.AddDays(daysFromToday), cycle, Today).Value;

        var registered = Pregnancy.Register(Isatu, DatingEvidence.None with { LastPeriod = period }, null, Midwife, Now);

        registered.Error?.Code.Should().Be(code);
        registered.Error?.Fields.Should().ContainKey("lmp_date");
    }

    [Fact]
    public void A_scan_that_differs_too_much_moves_the_date_and_the_history_keeps_both()
    {
        var pregnancy = Registered();

        pregnancy.Redate(Scan(Today, 70), Born, "first scan", Midwife, Now).IsSuccess.Should().BeTrue();

        pregnancy.DueDate.Should().Be(Today.AddDays(210));
        pregnancy.DatingMethod.Should().Be(DatingMethod.Ultrasound);
        pregnancy.Datings[1].Should().BeEquivalentTo(new
        {
            PreviousDueDate = new DateOnly(2027, 6, 8),
            DueDate = Today.AddDays(210),
            Method = DatingMethod.Ultrasound,
            Reason = "first scan",
            Moved = true,
            RecordedBy = Midwife,
            RecordedAt = Now,
        });
    }

    [Fact]
    public void A_scan_close_enough_keeps_the_date_and_the_history_says_so()
    {
        var pregnancy = Registered();

        pregnancy.Redate(Scan(Today, 78), Born, "first scan", Midwife, Now).IsSuccess.Should().BeTrue();

        pregnancy.DueDate.Should().Be(new DateOnly(2027, 6, 8));
        pregnancy.Datings[1].Moved.Should().BeFalse();
        pregnancy.IsSuboptimallyDated.Should().BeFalse();
    }

    [Fact]
    public void A_later_scan_never_moves_the_date()
    {
        var pregnancy = Registered();
        pregnancy.Redate(Scan(Today, 78), Born, "first scan", Midwife, Now);

        var later = Now.AddDays(100);
        var scan = Scan(Today.AddDays(100), 140, Today.AddDays(100));
        pregnancy.Redate(scan, Born, "second scan", Midwife, later).IsSuccess.Should().BeTrue();

        pregnancy.DueDate.Should().Be(new DateOnly(2027, 6, 8));
        pregnancy.Datings[^1].Basis.Should().Be(
            "the scan on 2027-03-03 is set aside because the first one, on 2026-11-23, stands (dating.order v1); "
            + "the scan on 2026-11-23 differs by 5 days, not more than 7 (dating.redating v1)");
    }

    [Fact]
    public void A_scan_earlier_than_the_one_on_record_or_the_same_again_is_not_set_aside()
    {
        var pregnancy = Registered();
        pregnancy.Redate(Scan(Today, 78), Born, "first scan", Midwife, Now);

        pregnancy.Redate(Scan(Today, 78), Born, "sent twice", Midwife, Now);
        pregnancy.Redate(Scan(Today.AddDays(-1), 77), Born, "found on paper", Midwife, Now);

        pregnancy.Datings.Should().HaveCount(4).And.NotContain(d => d.Basis.Contains("set aside"));
    }

    [Fact]
    public void A_corrected_period_is_weighed_against_the_scan_on_record()
    {
        var pregnancy = Registered();
        pregnancy.Redate(Scan(Today, 78), Born, "first scan", Midwife, Now);

        pregnancy.Redate(Period(Today.AddDays(-50)), Born, "she remembered another date", Midwife, Now);

        pregnancy.DatingMethod.Should().Be(DatingMethod.Ultrasound);
        pregnancy.DueDate.Should().Be(Today.AddDays(280 - 78));
    }

    [Fact]
    public void It_cannot_be_dated_to_begin_after_its_registration_or_a_contact()
    {
        var registered = Registered();
        var tomorrow = Today.AddDays(1);
        registered.Redate(Period(tomorrow, tomorrow), Born, "wrong", Midwife, Now.AddDays(1)).Error!.Code
            .Should().Be("dating.after-record");
        registered.Redate(Period(Today, tomorrow), Born, "just possible", Midwife, Now.AddDays(1)).IsSuccess.Should().BeTrue();

        var seen = Registered();
        seen.RecordContact(Today.AddDays(-30), Nothing, Midwife, Now);
        seen.Redate(Period(Today.AddDays(-29)), Born, "wrong", Midwife, Now).Error!.Fields.Should().ContainKey("lmp_date");
        seen.Redate(Period(Today.AddDays(-30)), Born, "just possible", Midwife, Now).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void A_period_after_a_contact_or_the_registration_is_refused_though_a_scan_decides()
    {
        var registered = Registered();
        var tomorrow = Today.AddDays(1);
        registered.Redate(Scan(Today, 70), Born, "first scan", Midwife, Now);
        Redate(registered, tomorrow).Error!.Code.Should().Be("dating.after-record");
        Redate(registered, Today).IsSuccess.Should().BeTrue();

        registered.RecordContact(Today.AddDays(-30), Nothing, Midwife, Now);
        Redate(registered, Today.AddDays(-29)).Error!.Fields.Should().ContainKey("lmp_date");
        Redate(registered, Today.AddDays(-30)).IsSuccess.Should().BeTrue();
        registered.DatingMethod.Should().Be(DatingMethod.Ultrasound);

        Result Redate(Pregnancy pregnancy, DateOnly lmp) =>
            pregnancy.Redate(Period(lmp, tomorrow), Born, "corrected", Midwife, Now.AddDays(1));
    }

    [Theory]
    [InlineData(1, "contact.in-future")]
    [InlineData(0, null)]
    [InlineData(-83, null)]
    [InlineData(-84, "contact.before-pregnancy")]
    public void A_contact_lies_within_the_pregnancy_and_not_ahead(int daysFromToday, string? code)
    {
        var pregnancy = Registered();

        pregnancy.RecordContact(Today.AddDays(daysFromToday), Nothing, Midwife, Now).Error?.Code.Should().Be(code);

        pregnancy.Contacts.Should().HaveCount(code is null ? 1 : 0);
    }

    [Theory]
    [InlineData(315, null)]
    [InlineData(316, "contact.too-late")]
    public void A_contact_beyond_45_weeks_asks_for_a_new_dating(int daysAfterLmp, string? code) =>
        Registered().RecordContact(Lmp.AddDays(daysAfterLmp), Nothing, Midwife, Now.AddDays(400)).Error?.Code.Should().Be(code);

    [Fact]
    public void One_contact_a_day()
    {
        var pregnancy = Registered();
        pregnancy.RecordContact(Today, Nothing, Midwife, Now).IsSuccess.Should().BeTrue();

        pregnancy.RecordContact(Today, Nothing, Midwife, Now).Error!
            .Should().BeEquivalentTo(new { Code = "contact.already-recorded", Kind = ErrorKind.Conflict });
    }

    [Fact]
    public void A_contact_replans_those_ahead()
    {
        var pregnancy = Registered();
        pregnancy.RecordContact(Today, Nothing, Midwife, Now);

        pregnancy.Schedule().Contacts.Select(c => c.Week).Should().Equal(11, 19, 27, 31, 35, 37, 39, 40);
    }

    [Fact]
    public void An_outcome_ends_it_once()
    {
        var pregnancy = Registered();
        Events(pregnancy);

        pregnancy.CloseWith(OutcomeKind.Moved, Today, false, Midwife, Now).IsSuccess.Should().BeTrue();

        pregnancy.Status.Should().Be(PregnancyStatus.Ended);
        pregnancy.Outcome.Should().BeEquivalentTo(
            new { Kind = OutcomeKind.Moved, Date = Today, CompletedWeeks = 11, IsImprobable = false });
        pregnancy.Schedule().Contacts.Should().BeEmpty();
        Events(pregnancy).Should().ContainSingle().Which.Should().BeOfType<PregnancyChanged>();
        pregnancy.CloseWith(OutcomeKind.Moved, Today, false, Midwife, Now).Error!.Code.Should().Be("pregnancy.already-ended");
        pregnancy.Redate(Period(Lmp), Born, "late", Midwife, Now).Error!.Code.Should().Be("pregnancy.already-ended");
    }

    [Fact]
    public void After_an_outcome_only_contacts_held_before_it_are_entered()
    {
        var pregnancy = Registered();
        pregnancy.CloseWith(OutcomeKind.Moved, Today.AddDays(-5), false, Midwife, Now);

        pregnancy.RecordContact(Today.AddDays(-4), Nothing, Midwife, Now).Error!.Code.Should().Be("contact.after-outcome");
        pregnancy.RecordContact(Today.AddDays(-5), Nothing, Midwife, Now).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData(1, "outcome.in-future")]
    [InlineData(-3, null)]
    [InlineData(-6, "outcome.before-contact")]
    [InlineData(-84, "outcome.outside-pregnancy")]
    public void An_outcome_lies_within_the_pregnancy_and_not_before_a_contact(int daysFromToday, string? code)
    {
        var pregnancy = Registered();
        pregnancy.RecordContact(Today.AddDays(-5), Nothing, Midwife, Now);

        pregnancy.CloseWith(OutcomeKind.Lost, Today.AddDays(daysFromToday), false, Midwife, Now).Error?.Code.Should().Be(code);
    }

    [Theory]
    [InlineData(OutcomeKind.LiveBirth, 20, true)]
    [InlineData(OutcomeKind.Stillbirth, 22, true)]
    [InlineData(OutcomeKind.Miscarriage, 22, false)]
    public void An_improbable_outcome_is_confirmed_and_flagged(OutcomeKind kind, int week, bool probableFromThere)
    {
        var (improbable, probable) = probableFromThere ? (week * 7 - 1, week * 7) : (week * 7, week * 7 - 1);

        Close(improbable, confirmed: false).Result.Error!.Fields.Should().ContainKey("confirmed");
        Close(improbable, confirmed: true).Pregnancy.Outcome!.IsImprobable.Should().BeTrue();
        Close(probable, confirmed: false).Pregnancy.Outcome!.IsImprobable.Should().BeFalse();
        Close(probable, confirmed: true).Pregnancy.Outcome!.IsImprobable.Should().BeFalse();

        (Result Result, Pregnancy Pregnancy) Close(int day, bool confirmed)
        {
            var pregnancy = Registered();
            return (pregnancy.CloseWith(kind, Lmp.AddDays(day), confirmed, Midwife, Now.AddDays(300)), pregnancy);
        }
    }

    [Theory]
    [InlineData(OutcomeKind.Abortion)]
    [InlineData(OutcomeKind.MaternalDeath)]
    [InlineData(OutcomeKind.Moved)]
    [InlineData(OutcomeKind.Lost)]
    public void Other_outcomes_are_probable_in_every_week(OutcomeKind kind) =>
        Enumerable.Range(0, 316)
            .Select(day => OutcomeRules.Improbable.Evaluate((kind, GestationalAge.On(Lmp.AddDays(day), Lmp.AddDays(280)).Value)))
            .Should().AllBeEquivalentTo(false);

    private static Pregnancy Registered() => Pregnancy.Register(Isatu, Period(Lmp), "Makeni", Midwife, Now).Value;

    private static DatingEvidence Period(DateOnly date, DateOnly? today = null) =>
        DatingEvidence.None with { LastPeriod = LastMenstrualPeriod.Stated(date, null, today ?? Today).Value };

    private static DatingEvidence Scan(DateOnly date, int ageInDays, DateOnly? today = null) =>
        DatingEvidence.None with { Scan = UltrasoundScan.Measured(date, ageInDays / 7, ageInDays % 7, today ?? Today).Value };

    private static IReadOnlyList<IDomainEvent> Events(Pregnancy pregnancy) => ((IRaisesEvents)pregnancy).TakeEvents();
}
