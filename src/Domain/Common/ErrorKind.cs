namespace MamaCare.Domain.Common;

public enum ErrorKind
{
    Invalid,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,

    /// <summary>Meant for a version that is no longer the present one.</summary>
    Stale,

    /// <summary>Too many wrong tries; the account answers again after a while.</summary>
    Locked,
}
