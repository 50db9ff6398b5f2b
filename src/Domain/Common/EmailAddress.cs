using System.Net.Mail;

namespace MamaCare.Domain.Common;

/// <summary>An e-mail address, lower-case, because nobody has two that differ only in case.</summary>
/// <remarks>At most 254 characters (RFC 5321). Local part of any language; the domain needs a dot.</remarks>
public readonly record struct EmailAddress
{
    public const int MaxLength = 254;

    private readonly string? _value;

    private EmailAddress(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("An empty e-mail address was read.");

    /// <returns><c>email.not-valid</c> for anything that cannot be an address.</returns>
    public static Result<EmailAddress> From(string text)
    {
        var address = text.Trim();
        if (address.Length > MaxLength || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))) return ContactErrors.EmailNotValid;
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address) return ContactErrors.EmailNotValid;
        if (!parsed.Host.Contains('.', StringComparison.Ordinal)) return ContactErrors.EmailNotValid;
        return new EmailAddress(address.ToLowerInvariant());
    }

    public override string ToString() => Value;
}
