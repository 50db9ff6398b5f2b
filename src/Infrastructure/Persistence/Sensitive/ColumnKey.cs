using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>One secret of the configuration, and the three things derived from it.</summary>
/// <remarks>HKDF-SHA256 (RFC 5869), so that no part tells anything about another.</remarks>
internal sealed class ColumnKey
{
    private const int KeySize = 32;
    private const int IdSize = 6;

    private ColumnKey(byte[] secret)
    {
        Id = Base64Url.EncodeToString(Derive(secret, "id", IdSize));
        Encryption = Derive(secret, "encryption", KeySize);
        Lookup = Derive(secret, "lookup", KeySize);
    }

    /// <summary>Written before whatever was made with this key; eight characters.</summary>
    public string Id { get; }

    public byte[] Encryption { get; }

    public byte[] Lookup { get; }

    public static ColumnKey Of(string secret) => new(Encoding.UTF8.GetBytes(secret));

    private static byte[] Derive(byte[] secret, string purpose, int size) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, size, info: Encoding.UTF8.GetBytes($"mamacare columns {purpose}"));
}
