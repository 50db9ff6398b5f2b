using System.Linq.Expressions;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Application.CareDirectory;

public enum QueueStatus
{
    /// <summary>Nobody has decided, or staff ask for another name or licence number.</summary>
    Pending,
    Verified,
    Rejected,
    Withdrawn,

    /// <summary>Verified, and ending within 60 days or over already: to be verified again.</summary>
    Expiring,
}

/// <summary>The entries in one state, in the order in which administrators come to them.</summary>
internal sealed record VerificationQueue(QueueStatus Status, DateOnly Today)
{
    /// <summary>Days; a council takes weeks to renew a licence.</summary>
    private const int Ahead = 60;

    public IQueryable<T> Of<T>(IQueryable<T> facilities)
        where T : class, IFacility => Status is QueueStatus.Pending
        ? facilities.Where(f => f.Verification.State == VerificationState.Pending || f.Proposal.At != null)
        : Decided(facilities);

    public IQueryable<Practitioner> OfPractitioners(IQueryable<Practitioner> practitioners) => Status is QueueStatus.Pending
        ? practitioners.Where(p => p.Verification.State == VerificationState.Pending)
        : Decided(practitioners);

    public IQueryable<T> InOrder<T, TId>(IQueryable<T> entries, Expression<Func<T, TId>> id, int upTo)
        where T : class, IDirectoryEntry => Status is QueueStatus.Expiring
        ? entries.OrderBy(e => e.Verification.ExpiresOn).ThenBy(id).Take(upTo)
        : entries.OrderBy(id).Take(upTo);

    private IQueryable<T> Decided<T>(IQueryable<T> entries)
        where T : class, IDirectoryEntry
    {
        var soon = Today.AddDays(Ahead);
        return Status switch
        {
            QueueStatus.Verified => entries.Where(e => e.Verification.State == VerificationState.Verified),
            QueueStatus.Rejected => entries.Where(e => e.Verification.State == VerificationState.Rejected),
            QueueStatus.Withdrawn => entries.Where(e => e.Verification.State == VerificationState.Withdrawn),
            QueueStatus.Expiring => entries.Where(e =>
                e.Verification.State == VerificationState.Verified && e.Verification.ExpiresOn <= soon),
            _ => throw new ArgumentOutOfRangeException(nameof(entries), Status, "Not a state that somebody decided."),
        };
    }
}
