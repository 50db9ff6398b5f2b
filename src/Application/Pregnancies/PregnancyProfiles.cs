using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

internal sealed class PregnancyProfiles(IPregnanciesDb db, PregnancyOpening opening, IPatientRegister patients, TimeProvider clock)
    : IPregnancyProfiles
{
    private const string ByHerself = "Stated by herself in her profile";
    private const string InTheProfile = "Stated in her profile";

    public async Task<PregnancyFacts> ReadAsync(PatientId patientId, CancellationToken ct) =>
        (await KnownPregnancy.ReadAsync(db, patientId, LocalCalendar.DateOf(clock.GetUtcNow()), ct)).Facts;

    public Task<bool> IsUnderWayAsync(PatientId patientId, CancellationToken ct) =>
        db.Pregnancies.AnyAsync(p => p.PatientId == patientId && p.Status == PregnancyStatus.Active, ct);

    public async Task<Result> WriteAsync(PatientId patientId, PregnancyForm form, Author author, CancellationToken ct)
    {
        var said = ProfileFields.SaidIn(form).ToList();
        if (said.Count == 0 && form.LmpDate is null) return Result.Success;

        var now = clock.GetUtcNow();
        var known = await KnownPregnancy.ReadAsync(db, patientId, LocalCalendar.DateOf(now), ct);
        var shown = known.Facts.Values;
        if (known.Current is not null && form.PregnancyStatus is not (null or StatedPregnancy.Pregnant))
            return PregnancyErrors.OutcomeFirst;

        if (form.LmpDate is { } lmp && lmp != shown.LmpDate)
        {
            var dated = await DateAsync(patientId, known, form, lmp, author, now, ct);
            if (!dated.IsSuccess) return dated.Error;
        }

        return Note(patientId, known.Current?.Id, said, ProfileFields.SaidIn(shown).ToDictionary(), author, now);
    }

    /// <summary>A last period dates her pregnancy, or opens one; of a woman who says that she is not pregnant it means nothing.</summary>
    private async Task<Result> DateAsync(
        PatientId patientId, KnownPregnancy known, PregnancyForm form, DateOnly lmp, Author author, DateTimeOffset now,
        CancellationToken ct)
    {
        var status = form.PregnancyStatus ?? known.Facts.Values.PregnancyStatus ?? StatedPregnancy.Pregnant;
        if (status is not StatedPregnancy.Pregnant)
            return form.PregnancyStatus is null ? PregnancyErrors.LmpOfNoPregnancy : Result.Success;

        var period = LastMenstrualPeriod.Stated(lmp, null, LocalCalendar.DateOf(now));
        if (!period.IsSuccess) return period.Error;

        var evidence = DatingEvidence.None with { LastPeriod = period.Value };
        if (known.Current is null)
        {
            var opened = await opening.OpenAsync(patientId, evidence, null, confirmed: true, author.Account, now, ct);
            return opened.IsSuccess ? Result.Success : opened.Error;
        }

        var pregnancy = await db.FindAsync(patientId, known.Current.Id, ct);
        var her = await patients.FindAsync(patientId, ct);
        return pregnancy!.Redate(evidence, her!.DateOfBirth, author.IsHerself ? ByHerself : InTheProfile, author.Account, now);
    }

    /// <summary>What is sent back as it was shown is not measured again.</summary>
    private Result Note(
        PatientId patientId, PregnancyId? current, List<(MeasurementKind Kind, string Text)> said,
        Dictionary<MeasurementKind, string> shown, Author author, DateTimeOffset now)
    {
        var faults = new List<(string Field, string Message)>();
        foreach (var (kind, text) in said)
        {
            if (kind is MeasurementKind.PregnancyStatus && current is not null) continue;

            var reading = Reading.Of(kind, text);
            if (!reading.IsSuccess) faults.Add((ProfileFields.Name(kind), reading.Error.Message));
            else if (reading.Value.Value != (shown.GetValueOrDefault(kind) ?? ""))
                db.Measurements.Add(Measurement.Stated(patientId, current, reading.Value, author.Account, author.IsHerself, now));
        }

        return faults.Count > 0 ? RequestErrors.Invalid(faults) : Result.Success;
    }
}
