using System.ComponentModel.DataAnnotations;

namespace MamaCare.WebApi.Common;

/// <summary>Configuration section <c>Cors</c>: the web clients that are served from elsewhere and may speak to this server.</summary>
public sealed class CrossOriginOptions : IValidatableObject
{
    public const string Section = "Cors";

    /// <summary>Origins as browsers send them, e.g. <c>https://app.example.org</c>; none: only pages of this server itself.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from origin in Origins
        where !IsOrigin(origin)
        select new ValidationResult($"Cors:Origins: '{origin}' must be a scheme, a host and perhaps a port: https://app.example.org");

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && text.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
