namespace MamaCare.Domain.Common;

/// <summary>What became of an entry of a record since it was written.</summary>
public enum EntryStatus
{
    Active,
    Corrected,

    /// <summary>It should never have been there; kept, and shown no longer.</summary>
    EnteredInError,
}
