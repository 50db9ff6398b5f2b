using System.Text.Json.Serialization;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <param name="Author">Name of the practitioner who wrote it, or <c>patient</c>.</param>
/// <param name="CorrectedBy">Whose words it says now, in the same way; null where it was never changed.</param>
/// <param name="RecordedAt">When it was first written.</param>
public sealed record MedicalRecordView(
    MedicalRecordId Id,
    DateOnly Date,
    string Diagnosis,
    string Treatment,
    string? Medication,
    string Doctor,
    string Hospital,
    string Author,
    string? CorrectedBy,
    DateTimeOffset RecordedAt,
    EntryStatus Status,
    int Version) : IVersioned
{
    private const string Patient = "patient";

    /// <summary>What it said before, oldest first; shown with a single entry only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EarlierLine>? Earlier { get; init; }

    /// <param name="ReplacedBy">Account of whoever corrected or withdrew it.</param>
    public sealed record EarlierLine(
        DateOnly Date,
        string Diagnosis,
        string Treatment,
        string? Medication,
        string Doctor,
        string Hospital,
        string? Reason,
        AccountId ReplacedBy,
        DateTimeOffset ReplacedAt);

    /// <param name="record">With what it said before.</param>
    internal static MedicalRecordView Of(MedicalRecord record)
    {
        var facts = record.Facts;
        return new MedicalRecordView(
            record.Id, facts.Date, facts.Diagnosis, facts.Treatment, facts.Medication, facts.Doctor, facts.Hospital,
            Name(record.AuthorName), CorrectedByOf(record), record.RecordedAt, record.Status, record.Version);
    }

    private static string? CorrectedByOf(MedicalRecord record) =>
        record.Earlier.Count == 0 ? null : Name(record.IsInAuthorsWords ? record.AuthorName : null);

    private static string Name(string? practitioner) => practitioner ?? Patient;

    internal static MedicalRecordView WithHistory(MedicalRecord record) => Of(record) with
    {
        Earlier = record.Earlier.Select(e => new EarlierLine(
            e.Facts.Date, e.Facts.Diagnosis, e.Facts.Treatment, e.Facts.Medication, e.Facts.Doctor, e.Facts.Hospital,
            e.Reason, e.ReplacedBy, e.ReplacedAt)).ToList(),
    };
}
