using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>A practitioner cares for her: the ground on which her record opens.</summary>
public sealed class CareRelation
{
    private CareRelation()
    {
    } // EF Core

    internal CareRelation(AccountId accountId, CareReason reason, DateTimeOffset since)
    {
        AccountId = accountId;
        Reason = reason;
        Since = since;
    }

    public PatientId PatientId { get; private set; }

    /// <summary>The practitioner's account.</summary>
    public AccountId AccountId { get; private set; }

    public CareReason Reason { get; private set; }

    public DateTimeOffset Since { get; private set; }
}
