using System.Threading.RateLimiting;
using MamaCare.Application.Identity;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

internal sealed class HashingSlots(IOptions<AuthenticationOptions> options) : IHashingSlots, IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.HashesAtOnce is > 0 and var configured ? configured : Math.Max(1, Environment.ProcessorCount - 1),
        QueueLimit = options.Value.HashesWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async ValueTask<IDisposable?> TakeAsync(CancellationToken ct)
    {
        var lease = await _limiter.AcquireAsync(1, ct);
        if (lease.IsAcquired) return lease;

        lease.Dispose();
        return null;
    }

    public void Dispose() => _limiter.Dispose();
}
