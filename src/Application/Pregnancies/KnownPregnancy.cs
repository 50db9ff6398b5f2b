using System.Globalization;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>What is known of a woman's pregnancy today: the current one, and the latest value of each kind since it began.</summary>
/// <param name="pregnancies">All of hers, the latest registered last.</param>
/// <param name="latest">At most one of each kind.</param>
internal sealed class KnownPregnancy(IReadOnlyList<Pregnancy> pregnancies, IReadOnlyList<Measurement> latest, DateOnly today)
{
    public Pregnancy? Current { get; } = pregnancies.FirstOrDefault(p => p.IsActive);

    public PregnancyFacts Facts
    {
        get
        {
            var age = Current?.AgeOn(today) is { IsSuccess: true } known ? known.Value : (GestationalAge?)null;
            return new PregnancyFacts(Values, Current?.DueDate, age?.Weeks, age?.TotalDays, SelfReported);
        }
    }

    private PregnancyForm Values => new()
    {
        PregnancyStatus = Status,
        PreviousPregnancies = PreviousPregnancies,
        LmpDate = Current?.Datings.LastOrDefault(d => d.LastPeriod is not null)?.LastPeriod?.Date,
        MultiplePregnancy = StatedWords.Read<StatedMultiple>(Text(MeasurementKind.MultiplePregnancy)),
        RiskLevel = StatedWords.Read<StatedRisk>(Text(MeasurementKind.RiskLevel)),
        RiskFactors = StatedWords.ReadList(Text(MeasurementKind.RiskFactors)),
        BloodPressure = Text(MeasurementKind.BloodPressure),
        Haemoglobin = Number(MeasurementKind.Haemoglobin),
        BloodSugar = Number(MeasurementKind.BloodSugar),
        Weight = Number(MeasurementKind.Weight),
        PrenatalVitamins = Text(MeasurementKind.PrenatalVitamins) is { } word ? word == StatedWords.Yes : null,
        Complications = StatedWords.ReadList(Text(MeasurementKind.Complications)),
        EmergencyHospital = Text(MeasurementKind.EmergencyHospital),
        BirthPlan = Text(MeasurementKind.BirthPlan),
    };

    private StatedPregnancy? Status
    {
        get
        {
            if (Current is not null) return StatedPregnancy.Pregnant;
            if (StatedWords.Read<StatedPregnancy>(Text(MeasurementKind.PregnancyStatus)) is { } stated)
                return stated is StatedPregnancy.Postpartum ? After(Of(MeasurementKind.PregnancyStatus)!.TakenOn) : stated;

            return (pregnancies is [.., var last] ? last.Outcome : null) switch
            {
                { Kind: OutcomeKind.LiveBirth or OutcomeKind.Stillbirth } birth => After(birth.Date),
                { Kind: OutcomeKind.Miscarriage or OutcomeKind.Abortion } => StatedPregnancy.NotPregnant,
                _ => null,
            };

            StatedPregnancy After(DateOnly birth) => MeasurementRules.IsPostpartum.Evaluate(today.DayNumber - birth.DayNumber)
                ? StatedPregnancy.Postpartum
                : StatedPregnancy.NotPregnant;
        }
    }

    /// <summary>What was last stated, and those that have ended here since.</summary>
    private int? PreviousPregnancies
    {
        get
        {
            var stated = Of(MeasurementKind.PreviousPregnancies);
            var ended = pregnancies.Count(p =>
                p.Outcome is { } outcome && PregnancyOpening.EndsIt.Contains(outcome.Kind) && !(outcome.RecordedAt <= stated?.RecordedAt));
            if (stated is not null) return ended + int.Parse(stated.Value, CultureInfo.InvariantCulture);
            return ended > 0 ? ended : null;
        }
    }

    private List<string> SelfReported =>
        latest.Where(m => m.IsSelfReported).Select(m => ProfileFields.Name(m.Kind)).Order(StringComparer.Ordinal).ToList();

    public static async Task<KnownPregnancy> ReadAsync(IPregnanciesDb db, PatientId patientId, DateOnly today, CancellationToken ct)
    {
        var pregnancies = await db.Pregnancies.AsNoTracking().Include(p => p.Datings.OrderBy(d => d.Id))
            .Where(p => p.PatientId == patientId).OrderBy(p => p.Id).ToListAsync(ct);
        var current = pregnancies.Find(p => p.IsActive);
        var (id, since) = current is null
            ? (null, pregnancies.Max(p => p.Outcome?.Date) ?? DateOnly.MinValue)
            : ((PregnancyId?)current.Id, GestationalAge.FirstDayOf(0, current.DueDate));

        var latest = await db.Measurements.AsNoTracking()
            .Where(m => m.PatientId == patientId)
            .Where(m => m.Kind == MeasurementKind.PreviousPregnancies
                || (id != null && m.PregnancyId == id) || (m.PregnancyId == null && m.TakenOn >= since))
            .GroupBy(m => m.Kind)
            .Select(kind => kind.OrderByDescending(m => m.TakenOn).ThenByDescending(m => m.Id).First())
            .ToListAsync(ct);
        return new KnownPregnancy(pregnancies, latest, today);
    }

    private Measurement? Of(MeasurementKind kind) => latest.FirstOrDefault(m => m.Kind == kind);

    private string? Text(MeasurementKind kind) => Of(kind)?.Value;

    private decimal? Number(MeasurementKind kind) =>
        Text(kind) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
