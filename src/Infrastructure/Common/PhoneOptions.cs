using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.Common;

/// <summary>Configuration section <c>Phone</c>.</summary>
public sealed class PhoneOptions
{
    public const string Section = "Phone";

    /// <summary>
    /// First two digits of Sierra Leone's mobile numbers that are accepted although the numbering metadata may not know them yet.
    /// Operators open prefixes faster than the metadata follows.
    /// Source of the default: prefixes in use in 2026, to be confirmed with NatCA.
    /// </summary>
    [RegularExpression(@"^([0-9]{2}( *, *[0-9]{2})*)?$", ErrorMessage = "Phone:MobilePrefixes is a list of two-digit prefixes: 31,32,71.")]
    public string MobilePrefixes { get; init; } = "31,32,34,71,72,73,74,75,76";
}
