namespace MamaCare.Domain.CareDirectory;

public enum VerificationState
{
    /// <summary>Nobody has decided yet.</summary>
    Pending,
    Verified,
    Rejected,
}
