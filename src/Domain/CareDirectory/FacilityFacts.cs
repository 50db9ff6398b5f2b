namespace MamaCare.Domain.CareDirectory;

/// <summary>What a list, or somebody by hand, says about a place; a later edition of the list may say something else.</summary>
/// <param name="Phone">As the list writes it.</param>
/// <param name="OpeningHours">As the list writes it; OpenStreetMap's notation, e.g. <c>Mo-Fr 08:00-17:00</c>.</param>
public record FacilityFacts(string Name, Place Place, string? Phone, string? OpeningHours)
{
    public const int MaxNameLength = 200;
    public const int MaxPhoneLength = 64;
    public const int MaxLicenceLength = 50;
    public const int MaxHoursLength = 200;
}
