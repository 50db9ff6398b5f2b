using System.Globalization;
using System.Text.RegularExpressions;
using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>A value as it is kept: numbers in their unit, with a point and one decimal at most; statements in their words.</summary>
/// <remarks>Units: mmHg, g/dL, mg/dL, kg; statements have none.</remarks>
public sealed partial record Reading
{
    public const int MaxLength = 2000;

    private Reading(MeasurementKind kind, string value, string? unit, bool isImprobable) =>
        (Kind, Value, Unit, IsImprobable) = (kind, value, unit, isImprobable);

    public MeasurementKind Kind { get; }

    public string Value { get; }

    public string? Unit { get; }

    /// <summary>Possible, but rare enough to ask whether it is right.</summary>
    public bool IsImprobable { get; }

    /// <returns><c>measurement.not-readable</c>, <c>measurement.impossible</c> or <c>measurement.too-long</c>.</returns>
    public static Result<Reading> Of(MeasurementKind kind, string text) => kind switch
    {
        MeasurementKind.BloodPressure => Pressure(text),
        MeasurementKind.Haemoglobin =>
            Number(kind, text, "g/dL", MeasurementRules.PossibleHaemoglobin, MeasurementRules.ImprobableHaemoglobin),
        MeasurementKind.BloodSugar => Number(kind, text, "mg/dL", MeasurementRules.PossibleSugar, MeasurementRules.ImprobableSugar),
        MeasurementKind.Weight => Number(kind, text, "kg", MeasurementRules.PossibleWeight, MeasurementRules.ImprobableWeight),
        MeasurementKind.PreviousPregnancies => Count(text),
        _ => text.Length > MaxLength ? MeasurementErrors.TextTooLong : new Reading(kind, text.Trim(), null, false),
    };

    private static Result<Reading> Pressure(string text)
    {
        var read = PressureSpelling().Match(text.Trim());
        if (!read.Success) return MeasurementErrors.PressureNotReadable;

        var pressure = (Systolic: Whole(read.Groups[1].Value), Diastolic: Whole(read.Groups[2].Value));
        if (!MeasurementRules.PossiblePressure.Evaluate(pressure)) return MeasurementErrors.Impossible(MeasurementRules.PossiblePressure);

        var value = string.Create(CultureInfo.InvariantCulture, $"{pressure.Systolic}/{pressure.Diastolic}");
        return new Reading(MeasurementKind.BloodPressure, value, "mmHg", MeasurementRules.ImprobablePressure.Evaluate(pressure));
    }

    private static Result<Reading> Number(
        MeasurementKind kind, string text, string unit, ClinicalRule<decimal, bool> possible, ClinicalRule<decimal, bool> improbable)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var typed))
            return MeasurementErrors.NumberNotReadable;

        var number = decimal.Round(typed, 1, MidpointRounding.AwayFromZero);
        if (!possible.Evaluate(number)) return MeasurementErrors.Impossible(possible);
        return new Reading(kind, number.ToString("0.#", CultureInfo.InvariantCulture), unit, improbable.Evaluate(number));
    }

    private static Result<Reading> Count(string text)
    {
        if (!int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count))
            return MeasurementErrors.CountNotReadable;
        if (!MeasurementRules.PossibleCount.Evaluate(count)) return MeasurementErrors.Impossible(MeasurementRules.PossibleCount);

        return new Reading(
            MeasurementKind.PreviousPregnancies, count.ToString(CultureInfo.InvariantCulture), null,
            MeasurementRules.ImprobableCount.Evaluate(count));
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,3})\s*/\s*([0-9]{1,3})(\s*mm\s?Hg)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PressureSpelling();
}
