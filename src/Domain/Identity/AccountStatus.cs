namespace MamaCare.Domain.Identity;

public enum AccountStatus
{
    /// <summary>Registered, not yet verified by an administrator.</summary>
    Pending,
    Active,
    Disabled,

    /// <summary>For good: its secrets and addresses are gone, and nobody opens it again.</summary>
    Closed,
}
