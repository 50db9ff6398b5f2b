using System.Text.RegularExpressions;

namespace MamaCare.Domain.Common;

/// <summary>A telephone number in E.164, e.g. +23276123456.</summary>
/// <remarks>
/// 7 to 15 digits after the plus. Spelling as typed by people is read by the phone number reader, never here. Source: ITU-T E.164.
/// </remarks>
public readonly partial record struct PhoneNumber
{
    public const int MaxLength = 16;

    private readonly string? _value;

    private PhoneNumber(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("An empty phone number was read.");

    /// <returns><c>phone.not-valid</c> when the text is not E.164.</returns>
    public static Result<PhoneNumber> FromE164(string text) =>
        E164().IsMatch(text) ? new PhoneNumber(text) : ContactErrors.PhoneNotValid;

    public override string ToString() => Value;

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex E164();
}
