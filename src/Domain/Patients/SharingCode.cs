using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>A code that a patient says to a practitioner, who then sees her record. It works once.</summary>
/// <remarks>Only a slow salted hash of the code is kept.</remarks>
public sealed class SharingCode : AggregateRoot<SharingCodeId>
{
    /// <summary>Decimal digits: easy to say in any language, and with her number and five tries hard to guess.</summary>
    public const int Digits = 8;

    /// <summary>Open codes of one patient; each costs a slow comparison.</summary>
    public const int MostOpen = 3;

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private SharingCode(PatientId patientId, string codeHash, DateTimeOffset now)
    {
        PatientId = patientId;
        CodeHash = codeHash;
        CreatedAt = now;
        ExpiresAt = now + Lifetime;
    }

    private SharingCode()
    {
    } // EF Core

    public PatientId PatientId { get; private set; }

    public string CodeHash { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RedeemedAt { get; private set; }

    public AccountId? RedeemedBy { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static SharingCode Make(PatientId patientId, string codeHash, DateTimeOffset now) => new(patientId, codeHash, now);

    public SharingCodeState StateAt(DateTimeOffset now) => this switch
    {
        { RedeemedAt: not null } => SharingCodeState.Redeemed,
        { RevokedAt: not null } => SharingCodeState.Revoked,
        _ => now < ExpiresAt ? SharingCodeState.Open : SharingCodeState.Expired,
    };

    /// <summary>Opens her record to whoever knew the code.</summary>
    /// <returns><c>sharing-code.not-valid</c> when it is open no more.</returns>
    public Result<CareRelation> Redeem(AccountId by, DateTimeOffset now)
    {
        if (StateAt(now) is not SharingCodeState.Open) return SharingCodeErrors.NotValid;

        (RedeemedAt, RedeemedBy) = (now, by);
        return CareRelation.Shared(PatientId, by, now);
    }

    /// <returns><c>sharing-code.closed</c> when it is open no more.</returns>
    public Result Revoke(DateTimeOffset now)
    {
        if (StateAt(now) is not SharingCodeState.Open) return SharingCodeErrors.Closed;

        RevokedAt = now;
        return Result.Success;
    }
}

public enum SharingCodeState
{
    Open,
    Redeemed,
    Revoked,
    Expired,
}
