namespace MamaCare.Domain.Identity;

/// <summary>How many wrong tries something stands, and for how long it then refuses every try, the right one too.</summary>
/// <param name="Tries">Wrong tries that close it; as many again close it for twice as long.</param>
/// <param name="ForgottenAfter">Without a try for this long, the count starts again.</param>
/// <remarks>Published in docs/security.md.</remarks>
public sealed record TryLimit(int Tries, TimeSpan FirstLock, TimeSpan LongestLock, TimeSpan ForgottenAfter)
{
    /// <summary>Beyond it every lock is the longest; keeps the doubling within what a TimeSpan holds.</summary>
    private const int MostDoublings = 16;

    /// <summary>Secrets tried on one account, or on one identifier that no account has.</summary>
    public static readonly TryLimit Account = new(5, TimeSpan.FromMinutes(15), TimeSpan.FromHours(24), TimeSpan.FromHours(24));

    /// <summary>
    /// Secrets tried from one network address. A clinic, or behind its mobile network a whole town, shares one: it stands more, opens
    /// sooner, and is never closed for long. Eighty guesses an hour find no PIN.
    /// </summary>
    public static readonly TryLimit Address = new(20, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1));

    /// <summary>PINs without an identifier from one network address: five in any quarter of an hour.</summary>
    public static readonly TryLimit BarePinAddress = Every(TimeSpan.FromMinutes(15), 5);

    /// <summary>PINs chosen for one account where PINs are unique: a choice tells whether somebody has it.</summary>
    public static readonly TryLimit PinChoices = Account;

    /// <summary>Recovery links asked for from one network address.</summary>
    public static readonly TryLimit RecoveryAddress = Every(TimeSpan.FromMinutes(15), 20);

    /// <summary>New PINs for one e-mail address without an opened link; opening it begins anew.</summary>
    public static readonly TryLimit RecoveryWindow = new(5, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromHours(1));

    /// <summary>A number of tries in one hour, by whomever.</summary>
    public static TryLimit PerHour(int tries) => Every(TimeSpan.FromHours(1), tries);

    private static TryLimit Every(TimeSpan time, int tries) => new(tries, time, time, time);

    /// <summary>How long the lock lasts that the given count of tries brings; zero when it brings none.</summary>
    public TimeSpan LockAfter(int failures)
    {
        if (failures < Tries || failures % Tries != 0) return TimeSpan.Zero;

        var length = FirstLock * Math.Pow(2, Math.Min(failures / Tries - 1, MostDoublings));
        return length < LongestLock ? length : LongestLock;
    }
}
