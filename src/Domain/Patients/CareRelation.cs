using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>The ground on which her record is open to a practitioner, to a facility, or to both.</summary>
/// <remarks>Never deleted: one that has ended says who could look until then.</remarks>
public sealed class CareRelation : Entity<CareRelationId>
{
    private CareRelation()
    {
    } // EF Core

    private CareRelation(PatientId patientId, AccountId? accountId, HospitalId? hospitalId, CareReason reason, DateTimeOffset since)
    {
        PatientId = patientId;
        AccountId = accountId;
        HospitalId = hospitalId;
        Reason = reason;
        Since = since;
    }

    public PatientId PatientId { get; private set; }

    /// <summary>Whose record it opens to; null when it opens to a facility only.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>The facility whose practitioners may see the record, and whose staff see how to reach her.</summary>
    public HospitalId? HospitalId { get; private set; }

    public CareReason Reason { get; private set; }

    public DateTimeOffset Since { get; private set; }

    /// <summary>From this moment on it opens nothing any more; null: no end.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>A facility held a contact with her.</summary>
    public static CareRelation Seen(PatientId patientId, HospitalId hospitalId, DateTimeOffset now) =>
        new(patientId, null, hospitalId, CareReason.Seen, now);

    public bool IsInForceAt(DateTimeOffset moment) => Until is null || moment < Until;

    /// <summary>Whoever opens a record cares for her; so does the facility for which it was done. Part of a new patient.</summary>
    internal static CareRelation Registered(Signature signature, HospitalId? hospitalId) =>
        new(default, signature.By, hospitalId, CareReason.Registered, signature.At);
}
