namespace MamaCare.Application.CareDirectory;

/// <summary>The kinds of entry that administrators verify.</summary>
public enum EntryKind
{
    Hospital,
    Pharmacy,
    Doctor,
}
