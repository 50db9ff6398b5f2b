using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>Encrypts what a stolen copy of the database must not tell, and hashes what it has to be found by.</summary>
/// <remarks>
/// Encrypted: <c>e1.</c>, key id, dot, Base64url of nonce (12 bytes, random), cipher text, tag (16 bytes); AES-256-GCM (NIST SP 800-38D),
/// bound to its table and column. Hashed: key id, dot, Base64url of HMAC-SHA256 over table, column and value.
/// Text without the mark is from before there was encryption, and is read as it stands.
/// </remarks>
internal sealed class ColumnCipher
{
    /// <summary>Characters: key id, dot, 43 of Base64url.</summary>
    public const int HashLength = 52;

    private const string Mark = "e1.";
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly ColumnKey _active;
    private readonly Dictionary<string, ColumnKey> _byId;

    /// <exception cref="StartUpException">
    /// PostgreSQL is used and no key is configured: servers could not read each other's rows.
    /// </exception>
    public ColumnCipher(IOptions<EncryptionOptions> options, IDatabaseEngine engine, DataFolder folder)
    {
        var key = options.Value.Key ?? (engine.IsEmbedded
            ? folder.ReadOrMakeKey("columns.key")
            : throw new StartUpException("Set Encryption:Key (at least 32 characters, the same on every server) when PostgreSQL is used."));
        _active = ColumnKey.Of(key);
        _byId = options.Value.OtherKeys.Select(ColumnKey.Of).Append(_active).DistinctBy(k => k.Id).ToDictionary(k => k.Id);
        Ring = string.Join('|', _byId.Keys.Order().Prepend(_active.Id));
        Current = ($"{Mark}{_active.Id}.", $"{_active.Id}.");
    }

    /// <summary>Tells the rings of keys apart; holds no secret.</summary>
    public string Ring { get; }

    /// <summary>With what everything begins that needs no rewriting, in an encrypted column and in one of hashes.</summary>
    public (string Encrypted, string Hashed) Current { get; }

    /// <param name="column">Table and column, with a dot between.</param>
    public string Encrypt(string text, string column)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[NonceSize + plain.Length + TagSize];
        var packed = new Packed(bytes);
        RandomNumberGenerator.Fill(packed.Nonce);
        using var aes = new AesGcm(_active.Encryption, TagSize);
        aes.Encrypt(packed.Nonce, plain, packed.Text, packed.Tag, Encoding.UTF8.GetBytes(column));
        return $"{Current.Encrypted}{Base64Url.EncodeToString(bytes)}";
    }

    /// <exception cref="CryptographicException">
    /// The key is not configured, or the value was changed or belongs to another column.
    /// </exception>
    public string Decrypt(string stored, string column)
    {
        if (!stored.StartsWith(Mark, StringComparison.Ordinal)) return stored;

        var dot = stored.IndexOf('.', Mark.Length);
        if (dot < 0 || !_byId.TryGetValue(stored[Mark.Length..dot], out var key))
            throw new CryptographicException($"The key of a value in {column} is not among Encryption:Key and Encryption:OtherKeys.");

        var packed = new Packed(Base64Url.DecodeFromChars(stored.AsSpan(dot + 1)));
        var plain = new byte[packed.Text.Length];
        using var aes = new AesGcm(key.Encryption, TagSize);
        aes.Decrypt(packed.Nonce, packed.Text, packed.Tag, plain, Encoding.UTF8.GetBytes(column));
        return Encoding.UTF8.GetString(plain);
    }

    public string Hash(string value, string column) => Hash(_active, value, column);

    /// <summary>The same value under each key: rows that have not been rewritten yet are found too.</summary>
    public string[] HashesOf(string value, string column) => _byId.Values.Select(key => Hash(key, value, column)).ToArray();

    private static string Hash(ColumnKey key, string value, string column) =>
        $"{key.Id}.{Base64Url.EncodeToString(HMACSHA256.HashData(key.Lookup, Encoding.UTF8.GetBytes($"{column}|{value}")))}";

    /// <summary>The three parts of what is stored.</summary>
    private readonly ref struct Packed(Span<byte> bytes)
    {
        public Span<byte> Nonce { get; } = bytes[..NonceSize];

        public Span<byte> Text { get; } = bytes[NonceSize..^TagSize];

        public Span<byte> Tag { get; } = bytes[^TagSize..];
    }
}
