using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>The ground on which her record is open to a practitioner, to a facility, or to both.</summary>
/// <remarks>Never deleted: one that has ended says who could look until then.</remarks>
public sealed class CareRelation : Entity<CareRelationId>
{
    /// <summary>Emergencies in which one account may open a record within <see cref="Emergency"/>.</summary>
    public const int MostEmergenciesADay = 10;

    /// <summary>How long a record stays open that was opened in an emergency.</summary>
    public static readonly TimeSpan Emergency = TimeSpan.FromHours(24);

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

    /// <summary>Somebody who was not in her care opened her record, for <see cref="Emergency"/>; she is told.</summary>
    public static CareRelation ByBreakGlass(PatientId patientId, AccountId by, DateTimeOffset now)
    {
        var relation = new CareRelation(patientId, by, null, CareReason.BreakGlass, now) { Until = now + Emergency };
        relation.Raise(() => new GlassBroken(relation.Id, patientId, by, now));
        return relation;
    }

    public bool IsInForceAt(DateTimeOffset moment) => Until is null || moment < Until;

    /// <summary>She takes the access back.</summary>
    /// <returns><c>care-relation.not-found</c> when it has ended; <c>care-relation.emergency</c> when it was taken in one.</returns>
    public Result End(DateTimeOffset now)
    {
        if (!IsInForceAt(now)) return CareRelationErrors.NotFound;
        if (Reason is CareReason.BreakGlass) return CareRelationErrors.EmergencyUnderWay;

        Until = now;
        return Result.Success;
    }

    /// <summary>She gave her code to this practitioner.</summary>
    internal static CareRelation Shared(PatientId patientId, AccountId with, DateTimeOffset now) =>
        new(patientId, with, null, CareReason.Shared, now);

    /// <summary>Whoever opens a record cares for her; so does the facility for which it was done. Part of a new patient.</summary>
    internal static CareRelation Registered(Signature signature, HospitalId? hospitalId) =>
        new(default, signature.By, hospitalId, CareReason.Registered, signature.At);
}
