namespace MamaCare.Application.Common;

/// <summary>How long a failed delivery waits for its next try.</summary>
/// <remarks>Grows from a minute to a day; the ten tries together span two days and a half, longer than a usual outage.</remarks>
public static class RetryDelays
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(2),
        TimeSpan.FromHours(4), TimeSpan.FromHours(8), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    public static int MaxAttempts => Delays.Length + 1;

    /// <param name="attempts">Failed tries so far, from 1.</param>
    /// <returns>Null after the tenth: park it for an administrator.</returns>
    public static TimeSpan? After(int attempts) => attempts <= Delays.Length ? Delays[attempts - 1] : null;
}
