namespace MamaCare.Application.CareDirectory;

/// <summary>Whether other records point to an entry, whichever room they belong to.</summary>
public interface IEntryReferences
{
    /// <param name="besides">A kind of record that does not count.</param>
    Task<bool> ExistAsync<T>(long id, CancellationToken ct, Type? besides = null)
        where T : class;
}
