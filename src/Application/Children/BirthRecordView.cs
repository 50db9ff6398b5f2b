using System.Text.Json.Serialization;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using GenderWords = MamaCare.Application.Children.BirthWords<MamaCare.Domain.Children.BabyGender>;
using TypeWords = MamaCare.Application.Children.BirthWords<MamaCare.Domain.Children.BirthType>;

namespace MamaCare.Application.Children;

/// <param name="Flagged">The weight is improbable, and confirmed or typed by somebody whom nobody could ask.</param>
public sealed record BirthRecordView(
    BirthRecordId Id,
    PatientId PatientId,
    string BabyGender,
    DateOnly DateOfBirth,
    string BirthType,
    string? BirthLocation,
    string? Notes,
    DateTimeOffset CreatedAt,
    int? BirthWeightG,
    int? Apgar1,
    int? Apgar5,
    BirthOutcome? Outcome,
    bool Flagged,
    EntryStatus Status,
    int Version) : IVersioned
{
    /// <summary>What it said before, oldest first; shown with a single record only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EarlierLine>? Earlier { get; init; }

    /// <param name="ReplacedBy">Account of whoever corrected or withdrew it.</param>
    public sealed record EarlierLine(
        string BabyGender,
        DateOnly DateOfBirth,
        string BirthType,
        string? BirthLocation,
        string? Notes,
        int? BirthWeightG,
        int? Apgar1,
        int? Apgar5,
        BirthOutcome? Outcome,
        AccountId ReplacedBy,
        DateTimeOffset ReplacedAt);

    internal static BirthRecordView Of(BirthRecord record)
    {
        var facts = record.Facts;
        return new BirthRecordView(
            record.Id, record.PatientId, GenderWords.Write(facts.Gender), facts.DateOfBirth,
            TypeWords.Write(facts.Type), facts.Location, facts.Notes, record.RecordedAt, facts.WeightInGrams, facts.Apgar1,
            facts.Apgar5, facts.Outcome, facts.IsImprobable, record.Status, record.Version);
    }

    internal static BirthRecordView WithHistory(BirthRecord record) => Of(record) with
    {
        Earlier = record.Earlier.Select(e => new EarlierLine(
            GenderWords.Write(e.Facts.Gender), e.Facts.DateOfBirth, TypeWords.Write(e.Facts.Type),
            e.Facts.Location, e.Facts.Notes, e.Facts.WeightInGrams, e.Facts.Apgar1, e.Facts.Apgar5, e.Facts.Outcome,
            e.ReplacedBy, e.ReplacedAt)).ToList(),
    };
}
