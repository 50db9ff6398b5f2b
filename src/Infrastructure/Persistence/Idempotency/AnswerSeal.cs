using System.Security.Cryptography;
using System.Text;

namespace MamaCare.Infrastructure.Persistence.Idempotency;

/// <summary>Three keys out of one <c>Idempotency-Key</c>: to find the answer by, to compare the request with, to seal the answer.</summary>
/// <remarks>
/// HKDF-SHA256 over the sender and the key he chose, salted with this installation's secret: neither the table alone nor the secret alone
/// opens an answer. Format of a sealed answer: nonce (12 bytes), tag (16 bytes), cipher text; AES-256-GCM.
/// </remarks>
internal sealed class AnswerSeal
{
    private const int KeyLength = 32;
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    private readonly byte[] _root;

    /// <param name="owner">Who sends it, e.g. <c>account:7</c>; holds no line break.</param>
    public AnswerSeal(byte[] secret, string owner, string key) =>
        _root = HKDF.Extract(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes($"{owner}\n{key}"), secret);

    public string KeyHash => Convert.ToHexStringLower(Derive("name"));

    public string HashOf(ReadOnlySpan<byte> request) => Convert.ToHexStringLower(HMACSHA256.HashData(Derive("request"), request));

    public byte[] Close(ReadOnlySpan<byte> answer)
    {
        var closed = new byte[NonceLength + TagLength + answer.Length];
        var nonce = closed.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Derive("answer"), TagLength);
        aes.Encrypt(nonce, answer, closed.AsSpan(NonceLength + TagLength), closed.AsSpan(NonceLength, TagLength));
        return closed;
    }

    public byte[] Open(ReadOnlySpan<byte> closed)
    {
        var answer = new byte[closed.Length - NonceLength - TagLength];
        using var aes = new AesGcm(Derive("answer"), TagLength);
        aes.Decrypt(closed[..NonceLength], closed[(NonceLength + TagLength)..], closed.Slice(NonceLength, TagLength), answer);
        return answer;
    }

    private byte[] Derive(string purpose) =>
        HKDF.Expand(HashAlgorithmName.SHA256, _root, KeyLength, Encoding.UTF8.GetBytes($"mamacare idempotency {purpose}"));
}
