using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>The number on her card: nine random digits and a check digit, so that a slip of the pen is nobody else's number.</summary>
/// <remarks>
/// Ten digits, shown in groups: <c>481 902 3372</c>. The check catches every single wrong digit and every swap of two neighbours.
/// Source: H. M. Damm, Total anti-symmetrische Quasigruppen, dissertation, Marburg 2004 (the quasigroup of order 10).
/// </remarks>
public readonly record struct PatientNumber
{
    public const int Length = 10;

    private static readonly string[] Quasigroup =
    [
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    ];

    private readonly string? _digits;

    private PatientNumber(string digits) => _digits = digits;

    /// <summary>As stored and searched: ten digits without spaces.</summary>
    public string Digits => _digits ?? throw new InvalidOperationException("An empty patient number was read.");

    /// <param name="nineDigits">Random, so that a number tells nothing about her or about how many there are.</param>
    public static PatientNumber WithCheckDigit(string nineDigits)
    {
        if (nineDigits.Length != Length - 1 || !nineDigits.All(char.IsAsciiDigit))
            throw new ArgumentException("Nine digits are needed.", nameof(nineDigits));
        return new PatientNumber(nineDigits + Check(nineDigits));
    }

    /// <summary>Reads a number as people write it, with spaces or dashes.</summary>
    /// <returns><c>patient-number.not-valid</c> for a wrong length, a foreign character or a failing check.</returns>
    public static Result<PatientNumber> From(string text)
    {
        var digits = RegisterNumbers.Normalise(text);
        if (digits.Length != Length || !digits.All(char.IsAsciiDigit) || Check(digits) != '0') return PatientErrors.NumberNotValid;
        return new PatientNumber(digits);
    }

    public override string ToString() => $"{Digits[..3]} {Digits[3..6]} {Digits[6..]}";

    /// <summary>The digit that brings the sum to zero; of a complete, correct number that is zero itself.</summary>
    private static char Check(string digits) => digits.Aggregate('0', (interim, digit) => Quasigroup[interim - '0'][digit - '0']);
}
