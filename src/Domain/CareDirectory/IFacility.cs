namespace MamaCare.Domain.CareDirectory;

/// <summary>An entry that was read in a list and stands somewhere.</summary>
public interface IFacility : IDirectoryEntry
{
    Place Place { get; }

    string? Phone { get; }

    DirectorySource Source { get; }
}
