namespace MamaCare.Domain.Patients;

/// <summary>Where she lives, as far as it is known; in most villages that is the town alone.</summary>
public sealed record PostalAddress(string? Line, string? City, string? State, string? PostalCode, string? Country)
{
    public const int MaxLineLength = 200;
    public const int MaxPlaceLength = 100;
    public const int MaxPostalCodeLength = 20;

    public static PostalAddress Unknown { get; } = new(null, null, null, null, null);
}
