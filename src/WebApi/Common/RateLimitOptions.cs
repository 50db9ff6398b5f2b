using System.ComponentModel.DataAnnotations;

namespace MamaCare.WebApi.Common;

/// <summary>Configuration section <c>RateLimits</c>.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimits";

    /// <summary>
    /// How many writing requests to open operations (sign-in, registration, recovery) one address may send in a minute.
    /// </summary>
    /// <remarks>Whole towns share one address of a mobile network, so this is no guard against guessing: that counts by account.</remarks>
    [Range(1, 1_000_000)]
    public int OpenWritesPerMinute { get; init; } = 600;
}
