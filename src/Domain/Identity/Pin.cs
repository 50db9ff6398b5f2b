using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identity;

/// <summary>Six digits that a person keeps in her head.</summary>
/// <remarks>
/// One that is chosen must not be among those that are tried first. Source: NIST SP 800-63B, 5.1.1.2, comparison with commonly used
/// values; the patterns are those of published lists of PINs.
/// </remarks>
public readonly record struct Pin
{
    public const int Length = 6;

    private static readonly HashSet<string> TriedFirst =
        ["112233", "123321", "142536", "147258", "147852", "159357", "159753", "258456", "456852", "741852", "789456", "963852"];

    private readonly string? _digits;

    private Pin(string digits) => _digits = digits;

    public string Digits => _digits ?? throw new InvalidOperationException("An empty PIN was read.");

    /// <returns><c>identity.pin-not-six-digits</c> or <c>identity.pin-too-simple</c>.</returns>
    public static Result<Pin> Choose(string text)
    {
        if (text.Length != Length || !text.All(char.IsAsciiDigit)) return IdentityErrors.PinNotSixDigits;
        if (IsGuessable(text)) return IdentityErrors.PinTooSimple;
        return new Pin(text);
    }

    /// <summary>Never shown: a PIN in a log or an error would be a key left in a door.</summary>
    public override string ToString() => "******";

    /// <summary>Fewer than three different digits, a repeated half or third, equal steps as in 123456 or 024680, or a favourite.</summary>
    private static bool IsGuessable(string pin) =>
        pin.Distinct().Count() < 3
        || pin[..3] == pin[3..]
        || (pin[..2] == pin[2..4] && pin[..2] == pin[4..])
        || Steps(pin).Distinct().Count() == 1
        || TriedFirst.Contains(pin);

    private static IEnumerable<int> Steps(string pin) => pin.Zip(pin.Skip(1), (one, next) => (next - one + 10) % 10);
}
