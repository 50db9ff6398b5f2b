using MamaCare.Application.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

/// <summary>ASP.NET Core Identity's hasher, for passwords and PINs alike.</summary>
/// <remarks>
/// Stored as Base64 of: format marker 0x01 (1 byte) | PRF, 2 = HMAC-SHA512 (4 bytes, big-endian) | iterations (4) | salt length (4) |
/// salt (16) | subkey (32). 210,000 iterations: OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA512. A higher count here makes
/// older hashes answer <see cref="SecretCheck.RightRehash"/>.
/// </remarks>
internal sealed class SecretHasher : ISecretHasher
{
    private const int Iterations = 210_000;

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly object _nobody = new();
    private readonly Lazy<string> _decoy;

    public SecretHasher() => _decoy = new Lazy<string>(() => Hash("no account has this secret"));

    public string Hash(string secret) => _hasher.HashPassword(_nobody, secret);

    public SecretCheck Check(string? hash, string secret)
    {
        var outcome = _hasher.VerifyHashedPassword(_nobody, hash ?? _decoy.Value, secret);
        if (hash is null) return SecretCheck.Wrong;

        return outcome switch
        {
            PasswordVerificationResult.Failed => SecretCheck.Wrong,
            PasswordVerificationResult.Success => SecretCheck.Right,
            PasswordVerificationResult.SuccessRehashNeeded => SecretCheck.RightRehash,
            _ => throw new InvalidOperationException("Unknown outcome of a hash check."),
        };
    }
}
