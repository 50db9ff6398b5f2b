using System.Threading.RateLimiting;
using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

/// <summary>ASP.NET Core Identity's hasher, for passwords and PINs alike.</summary>
/// <remarks>
/// Stored as Base64 of: format marker 0x01 (1 byte) | PRF, 2 = HMAC-SHA512 (4 bytes, big-endian) | iterations (4) | salt length (4) |
/// salt (16) | subkey (32). 210,000 iterations: OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA512. A higher count here makes
/// older hashes answer <see cref="SecretCheck.RightRehash"/>.
/// </remarks>
internal sealed class SecretHasher : ISecretHasher, IDisposable
{
    private const int Iterations = 210_000;

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly object _nobody = new();
    private readonly Lazy<string> _decoy;
    private readonly int _waiting;

    public SecretHasher(IOptions<AuthenticationOptions> options)
    {
        _decoy = new Lazy<string>(() => Hash("no account has this secret"));
        _waiting = options.Value.HashesWaiting;
        Slots = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.HashesAtOnce is > 0 and var configured ? configured : Math.Max(1, Environment.ProcessorCount - 1),
            QueueLimit = _waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    public bool IsBusy => Slots.GetStatistics() is { CurrentAvailablePermits: 0 } now && now.CurrentQueuedCount >= _waiting;

    /// <summary>One for each that runs at once.</summary>
    internal RateLimiter Slots { get; }

    public Task<Result<string>> HashAsync(string secret, CancellationToken ct) => InASlotAsync(() => Hash(secret), ct);

    public Task<Result<SecretCheck>> CheckAsync(string? hash, string secret, CancellationToken ct) =>
        InASlotAsync(() => Check(hash, secret), ct);

    public void Dispose() => Slots.Dispose();

    private async Task<Result<T>> InASlotAsync<T>(Func<T> work, CancellationToken ct)
        where T : notnull
    {
        using var slot = await Slots.AcquireAsync(1, ct);
        if (!slot.IsAcquired) return IdentityErrors.Busy;

        // On a thread of its own: the pool has as few as there are processors, and everybody else's requests run on them.
        return await Task.Factory.StartNew(work, ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private string Hash(string secret) => _hasher.HashPassword(_nobody, secret);

    private SecretCheck Check(string? hash, string secret)
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
