using System.Security.Cryptography;
using System.Text;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Identity;

internal sealed class TryCounter(ISignInGate gate) : ITryCounter
{
    public Task<bool> EnterAsync(string secret, AccountId by, CancellationToken ct) => gate.EnterAsync(KeyOf(secret, by), ct);

    public Task ClearAsync(string secret, AccountId by, CancellationToken ct) => gate.ClearAsync(KeyOf(secret, by), ct);

    private static string KeyOf(string secret, AccountId by) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{secret}|account {by.Value}")));
}
