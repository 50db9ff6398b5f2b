using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>Whether an entry is trusted, who decided so, when, and until which day.</summary>
public sealed record Verification
{
    public const int MaxReasonLength = 500;

    private Verification()
    {
    } // EF Core

    public static Verification Pending { get; } = new();

    public VerificationState State { get; private init; } = VerificationState.Pending;

    /// <summary>Null while nobody has decided, and when MamaCare's own reference data decided.</summary>
    public AccountId? DecidedBy { get; private init; }

    public DateTimeOffset? DecidedAt { get; private init; }

    /// <summary>Always there for a rejection.</summary>
    public string? Reason { get; private init; }

    /// <summary>The last local calendar day on which a verification holds; null when it has no end.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <returns><c>verification.expired</c> when the last day is over already.</returns>
    public static Result<Verification> Verified(AccountId? by, string? reason, DateOnly? expiresOn, DateTimeOffset now)
    {
        if (expiresOn < LocalCalendar.DateOf(now)) return CareDirectoryErrors.ExpiredAlready;
        return new Verification
        {
            State = VerificationState.Verified,
            DecidedBy = by,
            DecidedAt = now,
            Reason = reason,
            ExpiresOn = expiresOn,
        };
    }

    /// <returns><c>verification.reason-missing</c> when nobody could tell the applicant why.</returns>
    public static Result<Verification> Rejected(AccountId? by, string? reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason)) return CareDirectoryErrors.ReasonMissing;
        return new Verification { State = VerificationState.Rejected, DecidedBy = by, DecidedAt = now, Reason = reason };
    }

    /// <summary>Back in the queue: nobody trusts the entry until it has been looked at again.</summary>
    public static Verification Reopened(AccountId? by, string? reason, DateTimeOffset now) =>
        new() { State = VerificationState.Pending, DecidedBy = by, DecidedAt = now, Reason = reason };

    public static Verification Withdrawn(AccountId? by, DateTimeOffset now) =>
        new()
        {
            State = VerificationState.Withdrawn, DecidedBy = by, DecidedAt = now, Reason = "The entry was taken out of the directory.",
        };
}
