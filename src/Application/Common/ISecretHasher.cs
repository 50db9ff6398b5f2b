using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>Slow salted hashes of passwords and PINs.</summary>
public interface ISecretHasher
{
    /// <summary>So many wait that the next check would be refused: ask before the database is asked anything.</summary>
    bool IsBusy { get; }

    string Hash(string secret);

    /// <summary>Fixed-time comparison. A null hash costs the same as a real one and never matches.</summary>
    /// <remarks>Few run at once: a rush of sign-ins must leave processor time to everybody else.</remarks>
    /// <returns>A refusal (503) when too many wait already.</returns>
    Task<Result<SecretCheck>> CheckAsync(string? hash, string secret, CancellationToken ct);
}

public enum SecretCheck
{
    Wrong,
    Right,

    /// <summary>Right, but hashed with older settings: store a new hash.</summary>
    RightRehash,
}
