using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Patients.Contracts;

/// <summary>What other rooms may ask about who somebody is.</summary>
public interface IPatientRegister
{
    /// <summary>Null when there is no such patient.</summary>
    Task<PatientCard?> FindAsync(PatientId id, CancellationToken ct);

    /// <summary>The record of the patient whose account this is; null when it is nobody's.</summary>
    Task<PatientId?> FindOwnAsync(AccountId account, CancellationToken ct);

    /// <summary>The patient in whose medical record this practitioner wrote this entry; null when it is somebody else's.</summary>
    Task<PatientId?> FindByEntryAsync(MedicalRecordId entry, AccountId author, CancellationToken ct);

    /// <summary>Her record, and those that were merged into it: entries that cannot move were written under their ids.</summary>
    Task<IReadOnlyList<PatientId>> RecordsBehindAsync(PatientId id, CancellationToken ct);
}

/// <param name="IsRecordedMale">False also when the gender is recorded as other or unknown.</param>
public sealed record PatientCard(bool IsRecordedMale, DateOnly DateOfBirth);
