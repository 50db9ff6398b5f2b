using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

internal sealed class TryCounter(ISignInGate gate) : ITryCounter
{
    public async Task<TimeSpan?> EnterAsync(string secret, AccountId by, CancellationToken ct) =>
        (await gate.EnterAsync(TryKeys.Of(secret, by), TryLimit.Account, ct)).ClosedFor;

    public Task ClearAsync(string secret, AccountId by, CancellationToken ct) => gate.ClearAsync(TryKeys.Of(secret, by), ct);
}
