using FluentAssertions;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Pregnancies;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class DatingInputTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Lmp = new(2026, 9, 1);

    static DatingInputTests() => FieldNames.Use();

    [Fact]
    public void Without_evidence_the_refusal_names_all_three_sources() =>
        Refusals(new DatingInput(null, null, null, null))
            .Should().Equal(("lmp_date", "Give at least one of lmp_date, ultrasound and ivf."));

    [Fact]
    public void Each_source_suffices()
    {
        Refusals(new DatingInput(Lmp, null, null, null)).Should().BeEmpty();
        Refusals(new DatingInput(null, null, new UltrasoundInput(Lmp, 4, 0), null)).Should().BeEmpty();
        Refusals(new DatingInput(null, null, null, new IvfInput(Lmp, 0))).Should().BeEmpty();
    }

    [Fact]
    public void Missing_parts_are_named_as_clients_write_them() =>
        Refusals(new DatingInput(null, 28, new UltrasoundInput(null, null, null), new IvfInput(null, null))).Select(r => r.Field)
            .Should().Equal(
                "cycle_length_days", "ultrasound.date", "ultrasound.weeks", "ultrasound.days", "ivf.transfer_date", "ivf.embryo_age_days");

    [Fact]
    public void Becomes_evidence()
    {
        var evidence = new DatingInput(Lmp, 30, new UltrasoundInput(Today, 11, 2), new IvfInput(Lmp, 5)).ToEvidence(Today).Value;

        evidence.LastPeriod.Should().BeEquivalentTo(new { Date = Lmp, CycleLengthDays = 30 });
        evidence.Scan.Should().BeEquivalentTo(new { Date = Today, AgeInDays = 79 });
        evidence.Transfer.Should().BeEquivalentTo(new { Date = Lmp, EmbryoAgeDays = 5 });
    }

    [Fact]
    public void Evidence_that_cannot_be_is_refused_at_its_field()
    {
        Field(new DatingInput(Today.AddDays(1), null, null, null)).Should().Be("lmp_date");
        Field(new DatingInput(null, null, new UltrasoundInput(Today, 3, 0), null)).Should().Be("ultrasound.weeks");
        Field(new DatingInput(null, null, null, new IvfInput(Lmp, 9))).Should().Be("ivf.embryo_age_days");

        static string Field(DatingInput dating) => dating.ToEvidence(Today).Error!.Fields.Keys.Single();
    }

    private static IEnumerable<(string Field, string Message)> Refusals(DatingInput dating) =>
        new RegisterPregnancy.Validator().Validate(new RegisterPregnancy.Command(new PatientId(1), dating, null, false))
            .Errors.Select(e => (e.PropertyName, e.ErrorMessage));
}
