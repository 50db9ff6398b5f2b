using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

internal sealed class TryCounter(ISignInGate gate) : ITryCounter
{
    public Task<GateAnswer> EnterAsync(string secret, AccountId by, CancellationToken ct) =>
        gate.EnterAsync(TryKeys.Of(secret, by), TryLimit.Account, ct);

    public Task TakeBackAsync(string secret, AccountId by, GateAnswer entered, CancellationToken ct) =>
        gate.TakeBackAsync(TryKeys.Of(secret, by), entered, ct);

    public Task ClearAsync(string secret, AccountId by, CancellationToken ct) => gate.ClearAsync(TryKeys.Of(secret, by), ct);
}
