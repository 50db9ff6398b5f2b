namespace MamaCare.Domain.CareDirectory;

/// <summary>One of the 16 districts of Sierra Leone, as they are since 29 July 2017.</summary>
/// <remarks>Known by its name. Reference data: <c>data/sl_districts.csv</c>.</remarks>
public sealed class District
{
    private District()
    {
    } // EF Core

    public District(string name, string region, string headquarters, string formerDistricts)
    {
        Name = name;
        Region = region;
        Headquarters = headquarters;
        FormerDistricts = formerDistricts;
    }

    public string Name { get; private set; } = "";

    /// <summary>One of Eastern, Northern, North West, Southern, Western Area.</summary>
    public string Region { get; private set; } = "";

    public string Headquarters { get; private set; } = "";

    /// <summary>Where its people are counted in older data: names of the 14 old districts, separated by semicolons.</summary>
    public string FormerDistricts { get; private set; } = "";
}
