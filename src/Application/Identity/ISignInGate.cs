using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Counts tries before the secret is looked at, so that parallel guesses cannot slip past the count.</summary>
/// <remarks>Keys are made by <see cref="TryKeys"/>. Every call writes at once, outside the command's own save.</remarks>
public interface ISignInGate
{
    /// <summary>Counts a try, unless the key is closed.</summary>
    Task<GateAnswer> EnterAsync(string key, TryLimit limit, CancellationToken ct);

    /// <summary>Looks without counting.</summary>
    /// <returns>How long it stays closed; null when it is open.</returns>
    Task<TimeSpan?> ClosedForAsync(string key, CancellationToken ct);

    /// <summary>This try was none: uncounts it, opens what it had closed, and leaves the other tries as old as they were.</summary>
    Task TakeBackAsync(string key, GateAnswer entered, CancellationToken ct);

    /// <summary>The secret was right: forget the wrong tries.</summary>
    Task ClearAsync(string key, CancellationToken ct);
}
