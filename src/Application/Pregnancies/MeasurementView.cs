using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.Pregnancies;

/// <param name="Value">Numbers with a point, a blood pressure like 120/80, statements in words.</param>
/// <param name="Unit">mmHg, g/dL, mg/dL, kg; null for statements.</param>
/// <param name="Flagged">Improbable, and confirmed or typed by somebody whom nobody could ask.</param>
/// <param name="SelfReported">The woman herself entered it.</param>
/// <param name="RecordedBy">Account of whoever entered it.</param>
public sealed record MeasurementView(
    MeasurementId Id,
    MeasurementKind Kind,
    string Value,
    string? Unit,
    DateOnly TakenOn,
    bool Flagged,
    bool SelfReported,
    AccountId RecordedBy,
    DateTimeOffset RecordedAt)
{
    internal static MeasurementView Of(Measurement m) =>
        new(m.Id, m.Kind, m.Value, m.Unit, m.TakenOn, m.IsImprobable, m.IsSelfReported, m.RecordedBy, m.RecordedAt);
}
