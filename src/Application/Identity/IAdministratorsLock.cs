namespace MamaCare.Application.Identity;

/// <summary>Keeps two administrators from closing each other's accounts at the same moment: each would see the other still there.</summary>
public interface IAdministratorsLock
{
    /// <summary>Held until the transaction ends.</summary>
    Task TakeAsync(CancellationToken ct);
}
