namespace MamaCare.Application.Identity;

/// <summary>Counts tries per identifier before the secret is looked at, so that parallel guesses cannot slip past the count.</summary>
public interface ISignInGate
{
    /// <returns>False while the identifier is locked.</returns>
    Task<bool> EnterAsync(string key, CancellationToken ct);

    /// <summary>The secret was right: forget the wrong tries.</summary>
    Task ClearAsync(string key, CancellationToken ct);
}
