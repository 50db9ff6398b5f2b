namespace MamaCare.Domain.Identity;

public enum AccountStatus
{
    /// <summary>Registered, not yet verified by an administrator.</summary>
    Pending,
    Active,
    Disabled,
}
