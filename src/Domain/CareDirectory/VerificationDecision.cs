using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>One decision in the history of an entry; never changed afterwards.</summary>
public sealed class VerificationDecision
{
    private VerificationDecision()
    {
    } // EF Core

    internal VerificationDecision(Verification decided, Evidence? evidence)
    {
        State = decided.State;
        DecidedBy = decided.DecidedBy;
        DecidedAt = decided.DecidedAt ?? throw new InvalidOperationException("A decision without its moment.");
        Reason = decided.Reason;
        ExpiresOn = decided.ExpiresOn;
        Evidence = evidence ?? Evidence.None;
    }

    public long Id { get; private set; }

    public VerificationState State { get; private set; }

    public AccountId? DecidedBy { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public Evidence Evidence { get; private set; } = Evidence.None;
}
