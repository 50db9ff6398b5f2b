namespace MamaCare.Domain.Patients;

/// <summary>Why somebody may see her record.</summary>
public enum CareReason
{
    /// <summary>Opened the record, for oneself and one's facility.</summary>
    Registered,

    /// <summary>The facility held a contact with her.</summary>
    Seen,

    /// <summary>She was sent there.</summary>
    Referred,

    /// <summary>She gave a one-time code.</summary>
    Shared,

    /// <summary>An emergency, for a day; she and the administrators are told.</summary>
    BreakGlass,
}
