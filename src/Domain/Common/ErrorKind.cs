namespace MamaCare.Domain.Common;

public enum ErrorKind
{
    Invalid,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,

    /// <summary>It was there, and will not be again.</summary>
    Gone,

    /// <summary>Meant for a version that is no longer the present one.</summary>
    Stale,

    /// <summary>Too many wrong tries; the account answers again after a while.</summary>
    Locked,

    /// <summary>Asked more often than a limit allows.</summary>
    TooMany,

    /// <summary>Not now; a moment later it may work.</summary>
    Unavailable,
}
