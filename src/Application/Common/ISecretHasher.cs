using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>Slow salted hashes of passwords and PINs.</summary>
/// <remarks>
/// Few run at once: a rush of sign-ins or registrations must leave processor time to everybody else. When too many wait already, the
/// answer is a refusal (503): ask before anything is written that would have to be taken back.
/// </remarks>
public interface ISecretHasher
{
    /// <summary>So many wait that the next one would be refused: ask before the database is asked anything.</summary>
    bool IsBusy { get; }

    /// <summary>What is kept of a new secret.</summary>
    Task<Result<string>> HashAsync(string secret, CancellationToken ct);

    /// <summary>Fixed-time comparison. A null hash costs the same as a real one and never matches.</summary>
    Task<Result<SecretCheck>> CheckAsync(string? hash, string secret, CancellationToken ct);
}

public enum SecretCheck
{
    Wrong,
    Right,

    /// <summary>Right, but hashed with older settings: store a new hash.</summary>
    RightRehash,
}
