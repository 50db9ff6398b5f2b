using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Configuration section <c>Authentication</c>.</summary>
public sealed class AuthenticationOptions
{
    public const string Section = "Authentication";

    public const int ShortestKey = 32;

    /// <summary>Takes a PIN without an identifier, as the oldest pages send it. Unsafe: six digits name nobody safely.</summary>
    public bool PinOnlyAccess { get; init; }

    /// <summary>At least 32 characters, the same on every server. Left out with the embedded database, one is generated.</summary>
    [MinLength(ShortestKey, ErrorMessage = "Authentication:PinOnlyKey must have at least 32 characters.")]
    public string? PinOnlyKey { get; init; }

    /// <summary>Wrong PINs without an identifier, from everywhere, after which such PINs are refused until the next hour.</summary>
    [Range(1, 10_000)]
    public int PinOnlyWrongTriesPerHour { get; init; } = 60;

    /// <summary>Slow hashes at once; 0: one fewer than the processors, but at least one.</summary>
    [Range(0, 64)]
    public int HashesAtOnce { get; init; }

    /// <summary>Requests that wait for a hash; those beyond are asked to come back.</summary>
    [Range(0, 10_000)]
    public int HashesWaiting { get; init; } = 60;
}
