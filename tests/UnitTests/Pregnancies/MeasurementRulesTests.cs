using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class MeasurementRulesTests
{
    [Theory]
    [InlineData(350, 10, true)]
    [InlineData(351, 10, false)]
    [InlineData(60, 9, false)]
    [InlineData(120, 119, true)]
    [InlineData(120, 120, false)]
    [InlineData(80, 120, false)]
    public void A_pressure_lies_between_10_and_350_with_the_systolic_above(int systolic, int diastolic, bool possible) =>
        MeasurementRules.PossiblePressure.Evaluate((systolic, diastolic)).Should().Be(possible);

    [Theory]
    [InlineData(60, 30, false)]
    [InlineData(59, 30, true)]
    [InlineData(60, 29, true)]
    [InlineData(240, 150, false)]
    [InlineData(241, 150, true)]
    [InlineData(240, 151, true)]
    public void A_pressure_is_asked_about_outside_60_to_240_over_30_to_150(int systolic, int diastolic, bool improbable) =>
        MeasurementRules.ImprobablePressure.Evaluate((systolic, diastolic)).Should().Be(improbable);

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(0.1, true, true)]
    [InlineData(2.9, true, true)]
    [InlineData(3, true, false)]
    [InlineData(18, true, false)]
    [InlineData(18.1, true, true)]
    [InlineData(25, true, true)]
    [InlineData(25.1, false, true)]
    public void Haemoglobin_is_possible_up_to_25_and_asked_about_outside_3_to_18(double grams, bool possible, bool improbable)
    {
        MeasurementRules.PossibleHaemoglobin.Evaluate((decimal)grams).Should().Be(possible);
        MeasurementRules.ImprobableHaemoglobin.Evaluate((decimal)grams).Should().Be(improbable);
    }

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(0.1, true, true)]
    [InlineData(29.9, true, true)]
    [InlineData(30, true, false)]
    [InlineData(600, true, false)]
    [InlineData(600.1, true, true)]
    [InlineData(2000, true, true)]
    [InlineData(2000.1, false, true)]
    public void Sugar_is_possible_up_to_2000_and_asked_about_outside_30_to_600(double milligrams, bool possible, bool improbable)
    {
        MeasurementRules.PossibleSugar.Evaluate((decimal)milligrams).Should().Be(possible);
        MeasurementRules.ImprobableSugar.Evaluate((decimal)milligrams).Should().Be(improbable);
    }

    [Theory]
    [InlineData(10, false, true)]
    [InlineData(10.1, true, true)]
    [InlineData(29.9, true, true)]
    [InlineData(30, true, false)]
    [InlineData(180, true, false)]
    [InlineData(180.1, true, true)]
    [InlineData(400, true, true)]
    [InlineData(400.1, false, true)]
    public void Weight_is_possible_above_10_up_to_400_and_asked_about_outside_30_to_180(double kilograms, bool possible, bool improbable)
    {
        MeasurementRules.PossibleWeight.Evaluate((decimal)kilograms).Should().Be(possible);
        MeasurementRules.ImprobableWeight.Evaluate((decimal)kilograms).Should().Be(improbable);
    }

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, false)]
    [InlineData(14, true, false)]
    [InlineData(15, true, true)]
    [InlineData(30, true, true)]
    [InlineData(31, false, true)]
    public void Previous_pregnancies_are_0_to_30_and_asked_about_from_15(int count, bool possible, bool improbable)
    {
        MeasurementRules.PossibleCount.Evaluate(count).Should().Be(possible);
        MeasurementRules.ImprobableCount.Evaluate(count).Should().Be(improbable);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(42, true)]
    [InlineData(43, false)]
    public void Postpartum_ends_after_the_42nd_day(int days, bool postpartum) =>
        MeasurementRules.IsPostpartum.Evaluate(days).Should().Be(postpartum);
}
