using FluentAssertions;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("120/80", "120/80")]
    [InlineData(" 120 / 80 mmHg ", "120/80")]
    [InlineData("120/80MM HG", "120/80")]
    [InlineData("099/060", "99/60")]
    public void A_pressure_is_kept_in_one_spelling(string typed, string kept)
    {
        var reading = Reading.Of(MeasurementKind.BloodPressure, typed).Value;

        (reading.Value, reading.Unit, reading.IsImprobable).Should().Be((kept, "mmHg", false));
    }

    [Theory]
    [InlineData(MeasurementKind.BloodPressure, "120", "measurement.not-readable")]
    [InlineData(MeasurementKind.BloodPressure, "120/80/60", "measurement.not-readable")]
    [InlineData(MeasurementKind.BloodPressure, "1200/80", "measurement.not-readable")]
    [InlineData(MeasurementKind.BloodPressure, "120.5/80", "measurement.not-readable")]
    [InlineData(MeasurementKind.BloodPressure, "120/80\n", null)]
    [InlineData(MeasurementKind.BloodPressure, "80/120", "measurement.impossible")]
    [InlineData(MeasurementKind.Haemoglobin, "eleven", "measurement.not-readable")]
    [InlineData(MeasurementKind.Haemoglobin, "NaN", "measurement.not-readable")]
    [InlineData(MeasurementKind.Haemoglobin, "", "measurement.not-readable")]
    [InlineData(MeasurementKind.Haemoglobin, "25.04", null)] // 25.0 with one decimal
    [InlineData(MeasurementKind.Haemoglobin, "25.05", "measurement.impossible")]
    [InlineData(MeasurementKind.BloodSugar, "1e99", "measurement.not-readable")]
    [InlineData(MeasurementKind.BloodSugar, "-90", "measurement.impossible")]
    [InlineData(MeasurementKind.Weight, "400", null)]
    [InlineData(MeasurementKind.Weight, "400.1", "measurement.impossible")]
    [InlineData(MeasurementKind.PreviousPregnancies, "2.5", "measurement.not-readable")]
    [InlineData(MeasurementKind.PreviousPregnancies, "30", null)]
    [InlineData(MeasurementKind.PreviousPregnancies, "31", "measurement.impossible")]
    public void What_cannot_be_read_or_cannot_be_is_refused(MeasurementKind kind, string typed, string? code) =>
        Reading.Of(kind, typed).Error?.Code.Should().Be(code);

    [Theory]
    [InlineData(MeasurementKind.Haemoglobin, "11.20", "11.2", "g/dL")]
    [InlineData(MeasurementKind.Haemoglobin, "11.25", "11.3", "g/dL")]
    [InlineData(MeasurementKind.BloodSugar, "90.0", "90", "mg/dL")]
    [InlineData(MeasurementKind.Weight, "64.44", "64.4", "kg")]
    public void A_number_is_kept_in_its_unit_with_one_decimal_at_most(MeasurementKind kind, string typed, string kept, string unit)
    {
        var reading = Reading.Of(kind, typed).Value;

        (reading.Value, reading.Unit).Should().Be((kept, unit));
    }

    [Theory]
    [InlineData(MeasurementKind.BloodPressure, "240/150", false)]
    [InlineData(MeasurementKind.BloodPressure, "241/150", true)]
    [InlineData(MeasurementKind.Haemoglobin, "2.94", true)]
    [InlineData(MeasurementKind.Haemoglobin, "2.95", false)] // 3.0 with one decimal
    [InlineData(MeasurementKind.PreviousPregnancies, "14", false)]
    [InlineData(MeasurementKind.PreviousPregnancies, "15", true)]
    public void What_is_rare_says_so(MeasurementKind kind, string typed, bool improbable) =>
        Reading.Of(kind, typed).Value.IsImprobable.Should().Be(improbable);

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void A_statement_is_kept_in_its_words_up_to_2000_characters(int length, bool kept)
    {
        var reading = Reading.Of(MeasurementKind.BirthPlan, new string('x', length));

        reading.IsSuccess.Should().Be(kept);
        reading.Error?.Code.Should().Be("measurement.too-long");
    }
}
