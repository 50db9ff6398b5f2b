using System.Security.Cryptography;
using MamaCare.Application.Common;

namespace MamaCare.Infrastructure.Common;

internal sealed class Randomness : IRandomness
{
    private const string Unmistakable = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string Digits(int count) => RandomNumberGenerator.GetString("0123456789", count);

    public string Password(int length) => RandomNumberGenerator.GetString(Unmistakable, length);

    public string Token(int bytes) => RandomNumberGenerator.GetHexString(2 * bytes, lowercase: true);
}
