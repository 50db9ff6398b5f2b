namespace MamaCare.Domain.CareDirectory;

/// <summary>How far the point on the map may be trusted.</summary>
public enum PositionQuality
{
    /// <summary>Measured on the spot.</summary>
    Gps,

    /// <summary>Drawn or read on a map or an aerial picture.</summary>
    Map,

    /// <summary>Some kilometres off, or worked out from something else.</summary>
    Approximate,

    /// <summary>No position, or nobody says where it comes from.</summary>
    Unknown,
}
