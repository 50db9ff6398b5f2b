namespace MamaCare.Application.Identity;

/// <summary>Bounds how many slow hashes run at once: a rush of sign-ins must leave processor time to everybody else.</summary>
public interface IHashingSlots
{
    /// <returns>Dispose it after the hash; null when too many wait already.</returns>
    ValueTask<IDisposable?> TakeAsync(CancellationToken ct);
}
