namespace MamaCare.Application.CareDirectory;

/// <summary>What administrators verify.</summary>
public enum EntryKind
{
    Hospital,
    Pharmacy,
    Doctor,

    /// <summary>No entry, but somebody who asked to become one of them.</summary>
    Administrator,
}
