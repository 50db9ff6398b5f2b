namespace MamaCare.Domain.CareDirectory;

/// <summary>Where letters and links to a place go; the lists do not know it, people write it by hand.</summary>
/// <param name="State">As written; where the district is known, its region counts instead.</param>
public sealed record FacilityContact(string? Address, string? PostalCode, string? State, string? Country, string? Website)
{
    public const int MaxAddressLength = 200;
    public const int MaxWordsLength = 100;

    public static FacilityContact None { get; } = new(null, null, null, null, null);
}
