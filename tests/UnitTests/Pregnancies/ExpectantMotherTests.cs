using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class ExpectantMotherTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Lmp = Today.AddDays(-70);

    [Fact]
    public void A_person_recorded_as_male_is_refused_even_when_confirmed() =>
        Pregnancy.Register(new(new(7), true, new(1999, 4, 12), true), Period(Lmp), null, null, Now).Error!
            .Should().BeEquivalentTo(new { Code = "pregnancy.not-possible", Kind = ErrorKind.Conflict });

    [Theory]
    [InlineData("2016-11-24", true)]
    [InlineData("2016-11-23", false)] // 10 today
    [InlineData("1970-11-24", false)] // 55 until tomorrow
    [InlineData("1970-11-23", true)]
    [InlineData("2025-11-23", true)]
    [InlineData("1920-11-23", true)]
    public void Under_10_and_over_55_years_are_confirmed_and_flagged(string bornOn, bool improbable)
    {
        var born = DateOnly.Parse(bornOn);

        var unconfirmed = Register(born, Period(Lmp), confirmed: false);
        var confirmed = Register(born, Period(Lmp), confirmed: true);

        unconfirmed.IsSuccess.Should().Be(!improbable);
        unconfirmed.Error?.Code.Should().Be("pregnancy.age-unconfirmed");
        unconfirmed.Error?.Fields.Should().ContainKey("confirmed");
        confirmed.Value.IsImprobable.Should().Be(improbable);
    }

    [Theory]
    [InlineData("2026-02-27", 9)]
    [InlineData("2026-02-28", 10)]
    [InlineData("2028-02-28", 11)]
    [InlineData("2028-02-29", 12)]
    public void Born_on_the_leap_day_she_grows_older_every_year(string day, int years) =>
        new ExpectantMother(new(7), false, new(2016, 2, 29), false).AgeOn(DateOnly.Parse(day)).Should().Be(years);

    [Fact]
    public void The_pregnancy_begins_after_the_day_of_her_birth_whatever_dates_it()
    {
        var scan = DatingEvidence.None with { Scan = UltrasoundScan.Measured(Today, 10, 0, Today).Value };
        var transfer = DatingEvidence.None with { Transfer = EmbryoTransfer.Done(Today.AddDays(-56), 0, Today).Value };

        foreach (var (evidence, field) in new[] { (Period(Lmp), "lmp_date"), (scan, "ultrasound.date"), (transfer, "ivf.transfer_date") })
        {
            var refused = Register(Lmp, evidence, confirmed: true).Error!;
            refused.Code.Should().Be("dating.before-her-birth");
            refused.Fields.Should().ContainKey(field);
            Register(Lmp.AddDays(-1), evidence, confirmed: true).IsSuccess.Should().BeTrue();
        }
    }

    [Fact]
    public void A_period_before_her_birth_is_refused_though_a_scan_decides()
    {
        var evidence = Period(Lmp) with { Scan = UltrasoundScan.Measured(Today, 5, 0, Today).Value };

        Register(Lmp, evidence, confirmed: true).Error!.Fields.Should().ContainKey("lmp_date");
        Register(Lmp.AddDays(-1), evidence, confirmed: true).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Nor_is_it_dated_back_before_her_birth_later()
    {
        var born = Lmp.AddDays(-10);
        var pregnancy = Register(born, Period(Lmp), confirmed: true).Value;

        pregnancy.Redate(Period(born), born, "wrong", null, Now).Error!.Code.Should().Be("dating.before-her-birth");
        pregnancy.Redate(Period(born.AddDays(1)), born, "just possible", null, Now).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void An_overlap_with_her_last_pregnancy_is_to_be_confirmed_and_flagged()
    {
        Again(endedOn: Lmp.AddDays(21), confirmed: false).Value.IsImprobable.Should().BeFalse("the dating may err by days");
        Again(endedOn: Lmp.AddDays(22), confirmed: false).Error!.Code.Should().Be("pregnancy.overlap-unconfirmed");
        Again(endedOn: Lmp.AddDays(22), confirmed: true).Value.IsImprobable.Should().BeTrue();

        static Result<Pregnancy> Again(DateOnly endedOn, bool confirmed)
        {
            var mother = new ExpectantMother(new PatientId(7), false, new(1999, 4, 12), confirmed) { LastEndedOn = endedOn };
            return Pregnancy.Register(mother, Period(Lmp), null, null, Now);
        }
    }

    private static Result<Pregnancy> Register(DateOnly born, DatingEvidence evidence, bool confirmed) =>
        Pregnancy.Register(new ExpectantMother(new PatientId(7), false, born, confirmed), evidence, null, null, Now);

    private static DatingEvidence Period(DateOnly date) =>
        DatingEvidence.None with { LastPeriod = LastMenstrualPeriod.Stated(date, null, Today).Value };
}
