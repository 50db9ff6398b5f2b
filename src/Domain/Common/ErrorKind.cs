namespace MamaCare.Domain.Common;

public enum ErrorKind
{
    Invalid,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,

    /// <summary>Too many wrong tries; the account answers again after a while.</summary>
    Locked,
}
