namespace MamaCare.Domain.Identity;

/// <summary>What a one-time link opens.</summary>
public enum LinkPurpose
{
    /// <summary>A new staff account: choose the first password.</summary>
    Invitation,
    PasswordReset,
    PinRecovery,
}
