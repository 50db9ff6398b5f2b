namespace MamaCare.Domain.Identity;

/// <summary>
/// Wrong tries against one identifier, whether or not an account stands behind it: nobody learns from a lock who is registered.
/// </summary>
public sealed class SignInAttempts
{
    /// <summary>Wrong tries that lock the identifier. Published in docs/security.md.</summary>
    public const int Limit = 5;

    /// <summary>The first lock; each further one lasts twice as long, up to <see cref="LongestLock"/>.</summary>
    public static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan LongestLock = TimeSpan.FromHours(24);

    /// <summary>Without a try for this long, the count starts again.</summary>
    public static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(24);

    private SignInAttempts()
    {
    } // EF Core; rows are written by the sign-in gate

    /// <summary>SHA-256 of the account, or of what was typed where there is none, hexadecimal; the text itself is not kept.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Wrong tries since the last success.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset LastTryAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>How long the lock lasts that the given count of wrong tries brings; zero when it brings none.</summary>
    public static TimeSpan LockAfter(int failures)
    {
        if (failures < Limit || failures % Limit != 0) return TimeSpan.Zero;

        var doublings = Math.Min(failures / Limit - 1, 10);
        var length = FirstLock * Math.Pow(2, doublings);
        return length < LongestLock ? length : LongestLock;
    }
}
