namespace MamaCare.Domain.Common;

/// <summary>Counted up by each save; a save on top of an older count is refused as a conflict.</summary>
public interface IVersioned
{
    int Version { get; }
}
