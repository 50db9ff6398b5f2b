namespace MamaCare.Domain.Patients;

/// <summary>Where she lives, as far as it is known; in most villages that is the town alone.</summary>
public sealed record PostalAddress(string? Line, string? City, string? State, string? PostalCode, string? Country)
{
    public const int MaxLineLength = 200;
    public const int MaxPlaceLength = 100;
    public const int MaxPostalCodeLength = 20;

    public static PostalAddress Unknown { get; } = new(null, null, null, null, null);

    /// <summary>Whether a line is only this address in one, as pages show it, with or without the postal code.</summary>
    public bool IsSpeltOut(string line)
    {
        var typed = Spelling.Fold(line);
        return typed == Joined(Line, City, State, Country) || typed == Joined(Line, City, State, PostalCode, Country);
    }

    private static string Joined(params string?[] parts) => Spelling.Fold(string.Join(' ', parts));
}
