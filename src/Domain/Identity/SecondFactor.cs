using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>The codes of an authenticator app that an account asks for besides its password.</summary>
/// <remarks>Time-based one-time passwords of RFC 6238: six digits, steps of 30 s, one step of tolerance to each side.</remarks>
public sealed class SecondFactor : AggregateRoot<SecondFactorId>
{
    public const int RecoveryCodes = 10;

    private SecondFactor(AccountId accountId, string secret) => (AccountId, Secret) = (accountId, secret);

    private SecondFactor()
    {
    } // EF Core

    public AccountId AccountId { get; private set; }

    /// <summary>Base32, as the app is given it.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>Null until a first code has shown that the app has the secret; until then nothing is asked.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The time step of the last code that was taken; none is taken twice, and none from before it.</summary>
    public long LastStep { get; private set; }

    /// <summary>Hashes of the recovery codes that are left, with commas between them.</summary>
    public string RecoveryHashes { get; private set; } = "";

    public static SecondFactor Begin(AccountId account, string secret) => new(account, secret);

    /// <summary>Begins anew: the app had not been confirmed.</summary>
    public void Restart(string secret) => Secret = secret;

    public void Confirm(long step, IEnumerable<string> recoveryHashes, DateTimeOffset now) =>
        (ConfirmedAt, LastStep, RecoveryHashes) = (now, step, string.Join(',', recoveryHashes));

    /// <returns>The hashes without this one; null when it is not among them.</returns>
    public string? RecoveryHashesWithout(string hash)
    {
        var left = RecoveryHashes.Split(',').ToList();
        return left.Remove(hash) ? string.Join(',', left) : null;
    }
}
