using System.Text.RegularExpressions;
using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>ABO group and Rh factor, written like <c>AB-</c>.</summary>
public readonly partial record struct BloodGroup
{
    private readonly string? _text;

    private BloodGroup(string text) => _text = text;

    public static IReadOnlyList<string> All { get; } = ["A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-"];

    public string Text => _text ?? throw new InvalidOperationException("An empty blood group was read.");

    /// <summary>Reads the usual spellings: <c>O+</c>, <c>o pos</c>, <c>O Rh positive</c>, <c>0 +ve</c>.</summary>
    /// <returns><c>blood-group.not-valid</c> for anything else, the Rh factor missing included.</returns>
    public static Result<BloodGroup> From(string text)
    {
        var read = Spellings().Match(text.Trim());
        if (!read.Success) return PatientErrors.BloodGroupNotValid;

        var group = read.Groups["abo"].Value.ToUpperInvariant().Replace('0', 'O');
        return new BloodGroup(group + (read.Groups["positive"].Success ? '+' : '-'));
    }

    public override string ToString() => Text;

    [GeneratedRegex(
        @"^(?<abo>AB|A|B|O|0)\s*(Rh\s*D?)?\s*((?<positive>\+(ve)?|pos(itive)?)|(-|\u2212)(ve)?|neg(ative)?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spellings();
}
