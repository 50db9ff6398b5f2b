using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Common;

/// <summary>Lets a handler add to the entry that the pipeline writes about its request.</summary>
public interface IAuditTrail
{
    /// <summary>Whom it concerned, where the request itself could not say: a new patient, a reminder found by its own id.</summary>
    void Concerns(PatientId patientId);

    /// <summary>Whose account, where nobody is signed in yet: one that proves itself, or that somebody fails to sign in to.</summary>
    void ActedAs(AccountId accountId);

    /// <summary>Why, where a reason is asked for.</summary>
    void Because(string reason);

    /// <summary>The record is open in an emergency only.</summary>
    void InEmergency();
}
