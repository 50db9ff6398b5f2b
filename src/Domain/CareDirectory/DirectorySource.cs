namespace MamaCare.Domain.CareDirectory;

/// <summary>Where an entry of the directory comes from.</summary>
public enum DirectorySource
{
    /// <summary>Maina et al. 2019, Scientific Data 6:134: the public-sector facilities, published through WHO.</summary>
    Who2019,

    /// <summary>OpenStreetMap as served by healthsites.io in 2020.</summary>
    Osm2020,

    /// <summary>No list: an administrator wrote it.</summary>
    ByHand,
}
