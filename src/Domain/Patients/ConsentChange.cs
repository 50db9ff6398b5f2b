using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>One line of the consent history: what she allowed or forbade, when, and who wrote it down.</summary>
public sealed class ConsentChange
{
    private ConsentChange()
    {
    } // EF Core

    internal ConsentChange(ConsentSubject subject, bool given, Signature signature)
    {
        Subject = subject;
        Given = given;
        RecordedBy = signature.By;
        RecordedAt = signature.At;
    }

    public long Id { get; private set; }

    public PatientId PatientId { get; private set; }

    public ConsentSubject Subject { get; private set; }

    public bool Given { get; private set; }

    public AccountId RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }
}
