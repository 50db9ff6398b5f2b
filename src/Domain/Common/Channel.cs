namespace MamaCare.Domain.Common;

/// <summary>How a message travels.</summary>
public enum Channel
{
    Email,

    /// <summary>Consents are kept from the start; nothing is sent this way yet.</summary>
    Sms,
}
