using System.Threading.RateLimiting;
using MamaCare.Application.Common;
using MamaCare.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A server on which one secret is hashed at a time and nobody waits.</summary>
internal static class Slots
{
    public static readonly (string Key, string Value)[] One = [("Authentication:HashesAtOnce", "1"), ("Authentication:HashesWaiting", "0")];

    /// <summary>Nothing is hashed until it is given back.</summary>
    public static RateLimitLease TakeTheSlot(this MamaCareHost host)
    {
        var lease = ((SecretHasher)host.Services.GetRequiredService<ISecretHasher>()).Slots.AttemptAcquire();
        lease.IsAcquired.Should().BeTrue();
        return lease;
    }

    public static async Task ShouldBeAskedToComeBackAsync(this Task<HttpResponseMessage> sent)
    {
        var reply = await sent;
        await reply.ShouldBeRefusedAsync(HttpStatusCode.ServiceUnavailable, "identity.busy");
        reply.Headers.RetryAfter!.Delta!.Value.Should().BePositive();
    }
}
