using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using MimeKit;

namespace MamaCare.Infrastructure.Reminders;

/// <summary>Configuration section <c>Smtp</c>. Without a host, messages become files in the data folder.</summary>
public sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Smtp";

    public string? Host { get; init; }

    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    [Required]
    public string From { get; init; } = "MamaCare <no-reply@mamacare.local>";

    /// <summary>
    /// <c>starttls</c>, <c>tls</c> (from the first byte) or <c>none</c> (only towards a server on the same machine or network).
    /// </summary>
    [RegularExpression("(?i)^(starttls|tls|none)$", ErrorMessage = "Smtp:Security must be starttls, tls or none.")]
    public string Security { get; init; } = "starttls";

    internal SecureSocketOptions SocketOptions => Security.ToUpperInvariant() switch
    {
        "TLS" => SecureSocketOptions.SslOnConnect,
        "NONE" => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailboxAddress.TryParse(From, out var from) || from.Domain.Length == 0)
            yield return new ValidationResult("Smtp:From must be a mailbox like: MamaCare <no-reply@example.org>.");
        if (User is { Length: > 0 } && string.IsNullOrEmpty(Password))
            yield return new ValidationResult("Smtp:Password is missing for Smtp:User.");
    }
}
