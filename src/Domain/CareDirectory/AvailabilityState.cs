namespace MamaCare.Domain.CareDirectory;

/// <summary>What whoever comes now will find.</summary>
public enum AvailabilityState
{
    Open,

    /// <summary>Takes patients, but not all and not at once.</summary>
    Busy,
    Closed,

    /// <summary>Nobody has said.</summary>
    Unknown,
}
