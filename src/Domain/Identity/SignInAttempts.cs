namespace MamaCare.Domain.Identity;

/// <summary>
/// Wrong tries at one thing: an account, an identifier without one, a network address. Nobody learns from a lock who is registered.
/// </summary>
public sealed class SignInAttempts
{
    /// <summary>After this long without a try, no limit remembers a row.</summary>
    public static readonly TimeSpan ForgottenAfter = TryLimit.Account.ForgottenAfter;

    private SignInAttempts()
    {
    } // EF Core; rows are written by the sign-in gate

    /// <summary>SHA-256 of what the tries are counted for, hexadecimal; the text itself is not kept.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Wrong tries since the last success.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset LastTryAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }
}
