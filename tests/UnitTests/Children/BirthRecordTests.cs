using FluentAssertions;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.Children;

public sealed class BirthRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly MotherBornOn = new(1999, 4, 12);
    private static readonly AccountId Mother = new(7);
    private static readonly AccountId Midwife = new(8);

    private static readonly BirthFacts Birth =
        new(Today, BabyGender.Female, BirthType.Vaginal, "Bo", null, null, null, null, null);

    [Theory]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "birth.in-future")]
    [InlineData("1999-04-13", null)]
    [InlineData("1999-04-12", "birth.before-mother")]
    public void A_child_is_born_after_the_mother_and_by_today(string bornOn, string? code) =>
        Write(Birth with { DateOfBirth = DateOnly.Parse(bornOn, null) }).Error?.Code.Should().Be(code);

    [Theory]
    [InlineData(0, "birth.weight-impossible", "birth.weight-impossible")]
    [InlineData(1, "birth.unconfirmed", null)]
    [InlineData(299, "birth.unconfirmed", null)]
    [InlineData(300, null, null)]
    [InlineData(7000, null, null)]
    [InlineData(7001, "birth.unconfirmed", null)]
    [InlineData(10_000, "birth.unconfirmed", null)]
    [InlineData(10_001, "birth.weight-impossible", "birth.weight-impossible")]
    public void A_weight_is_up_to_10000_g_and_confirmed_outside_300_to_7000(int grams, string? code, string? codeWhenConfirmed)
    {
        Write(Birth with { WeightInGrams = grams }).Error?.Code.Should().Be(code);
        Write(Birth with { WeightInGrams = grams }, isConfirmed: true).Error?.Code.Should().Be(codeWhenConfirmed);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void An_Apgar_score_is_0_to_10(int score, bool possible)
    {
        var first = Write(Birth with { Apgar1 = score });
        var fifth = Write(Birth with { Apgar5 = score });

        (first.IsSuccess, fifth.IsSuccess).Should().Be((possible, possible));
        first.Error?.Fields.Keys.Should().Equal("apgar_1");
        fifth.Error?.Fields.Keys.Should().Equal("apgar_5");
    }

    [Fact]
    public void A_correction_keeps_what_was_said_and_sending_the_same_again_corrects_nothing()
    {
        var record = Write(Birth).Value;

        record.Correct(MotherBornOn, Birth with { }, isConfirmed: true, Midwife, Now).IsSuccess.Should().BeTrue();
        (record.Status, record.Earlier.Count).Should().Be((EntryStatus.Active, 0));
        record.Correct(MotherBornOn, Birth with { Type = BirthType.Breech }, isConfirmed: true, Midwife, Now).IsSuccess.Should().BeTrue();

        record.Status.Should().Be(EntryStatus.Corrected);
        record.Earlier.Should().ContainSingle().Which.Facts.Should().Be(Birth);
        record.Withdraw(Mother, Now);
        record.Status.Should().Be(EntryStatus.EnteredInError);
        record.Earlier.Select(e => e.Facts.Type).Should().Equal(BirthType.Vaginal, BirthType.Breech);
    }

    [Fact]
    public void A_correction_that_cannot_be_changes_nothing()
    {
        var record = Write(Birth).Value;

        record.Correct(MotherBornOn, Birth with { DateOfBirth = Today.AddDays(1) }, isConfirmed: true, Midwife, Now)
            .Error!.Code.Should().Be("birth.in-future");

        (record.Facts, record.Status, record.Earlier.Count).Should().Be((Birth, EntryStatus.Active, 0));
    }

    [Fact]
    public void Is_changed_by_its_author_and_the_mother()
    {
        var record = Write(Birth).Value;

        record.MayBeChangedBy(Midwife, isMother: false).Should().BeTrue();
        record.MayBeChangedBy(Mother, isMother: true).Should().BeTrue();
        record.MayBeChangedBy(new AccountId(9), isMother: false).Should().BeFalse();
    }

    private static Result<BirthRecord> Write(BirthFacts facts, bool isConfirmed = false) =>
        BirthRecord.Write(new PatientId(1), MotherBornOn, facts, isConfirmed, Midwife, Now);
}
