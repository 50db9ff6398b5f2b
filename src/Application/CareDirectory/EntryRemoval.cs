namespace MamaCare.Application.CareDirectory;

/// <summary>What became of an entry that somebody wanted gone.</summary>
public enum EntryRemoval
{
    Deleted,

    /// <summary>Still there for the records that point to it, but in no list.</summary>
    Withdrawn,
}
