namespace MamaCare.Application.Common;

/// <summary>Slow salted hashes of passwords and PINs.</summary>
public interface ISecretHasher
{
    string Hash(string secret);

    /// <summary>Fixed-time comparison. A null hash costs the same as a real one and never matches.</summary>
    SecretCheck Check(string? hash, string secret);
}

public enum SecretCheck
{
    Wrong,
    Right,

    /// <summary>Right, but hashed with older settings: store a new hash.</summary>
    RightRehash,
}
