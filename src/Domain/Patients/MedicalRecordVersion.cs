using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>What an entry said before it was corrected or withdrawn.</summary>
public sealed class MedicalRecordVersion
{
    public const int MaxReasonLength = 500;

    private MedicalRecordVersion()
    {
    } // EF Core

    internal MedicalRecordVersion(MedicalFacts facts, string? reason, Signature signature)
    {
        Facts = facts;
        Reason = reason;
        ReplacedBy = signature.By;
        ReplacedAt = signature.At;
    }

    public long Id { get; private set; }

    public MedicalFacts Facts { get; private set; } = null!;

    /// <summary>Why it was replaced.</summary>
    public string? Reason { get; private set; }

    public AccountId ReplacedBy { get; private set; }

    public DateTimeOffset ReplacedAt { get; private set; }
}
