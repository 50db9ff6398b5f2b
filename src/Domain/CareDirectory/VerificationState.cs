namespace MamaCare.Domain.CareDirectory;

public enum VerificationState
{
    /// <summary>Nobody has decided yet.</summary>
    Pending,
    Verified,
    Rejected,

    /// <summary>Taken out of the directory; kept because other records point to it. A new verification brings it back.</summary>
    Withdrawn,
}
