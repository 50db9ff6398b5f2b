namespace MamaCare.Domain.CareDirectory;

/// <summary>Anything that can be searched in the directory and is public only while verified.</summary>
public interface IDirectoryEntry
{
    string Name { get; }

    string SearchText { get; }

    Verification Verification { get; }

    /// <summary>Takes the decision into force and keeps it in the history.</summary>
    void Decide(Verification decided, Evidence? evidence = null);
}
