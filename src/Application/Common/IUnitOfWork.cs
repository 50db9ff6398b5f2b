namespace MamaCare.Application.Common;

/// <summary>Writes what the command changed, its events and its audit entry: all or nothing.</summary>
public interface IUnitOfWork
{
    /// <exception cref="ConflictException">A unique index or a version count was in the way.</exception>
    Task<int> SaveChangesAsync(CancellationToken ct = default);

    /// <summary>Holds several saves together, where one room must know the id that another room's row was given.</summary>
    /// <remarks>Disposed without <see cref="ITogether.CommitAsync"/>, nothing is kept.</remarks>
    Task<ITogether> BeginTogetherAsync(CancellationToken ct);

    /// <summary>Does what nothing can take back, a letter say, once all that was saved is kept for good.</summary>
    /// <remarks>
    /// At once, or, within a request with an <c>Idempotency-Key</c>, after the handler has answered; never after a rollback.
    /// </remarks>
    Task OnceKeptAsync(Func<Task> work);
}

public interface ITogether : IAsyncDisposable
{
    Task CommitAsync(CancellationToken ct);
}

/// <summary>Two requests wanted the same thing at the same moment, and this one came second.</summary>
public sealed class ConflictException(string? constraint, Exception? inner = null)
    : Exception("A conflicting change was saved first.", inner)
{
    /// <summary>Name of the unique index, or null when the row had been changed since it was read.</summary>
    public string? Constraint { get; } = constraint;
}
