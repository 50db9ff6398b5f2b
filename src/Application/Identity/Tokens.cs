using System.Security.Cryptography;
using System.Text;

namespace MamaCare.Application.Identity;

/// <summary>What is kept of random tokens: they cannot be guessed, so a fast hash is enough.</summary>
internal static class Tokens
{
    public const int Bytes = 32;

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>In the same time wherever they differ.</summary>
    public static bool Matches(string hash, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(token)));
}
