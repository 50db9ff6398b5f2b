using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Configuration section <c>Jwt</c>.</summary>
public sealed class JwtOptions
{
    public const string Section = "Jwt";

    /// <summary>Bytes of HMAC-SHA256's own output: a shorter key is the weaker part. Source: RFC 7518, 3.2.</summary>
    public const int ShortestKey = 32;

    /// <summary>At least 32 bytes of UTF-8. Left out with the embedded database, one is generated into the data folder.</summary>
    [MinLength(ShortestKey, ErrorMessage = "Jwt:SigningKey must have at least 32 characters.")]
    public string? SigningKey { get; init; }

    [Required]
    public string Issuer { get; init; } = "mamacare";

    [Required]
    public string Audience { get; init; } = "mamacare";

    [Range(1, 24 * 60)]
    public int AccessMinutes { get; init; } = 60;

    /// <summary>Days after a sign-in during which refresh tokens prolong it.</summary>
    [Range(1, 90)]
    public int RefreshDays { get; init; } = 30;
}
