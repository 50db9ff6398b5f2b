using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>Opens a pregnancy, from whatever door; the caller saves.</summary>
internal sealed class PregnancyOpening(IPregnanciesDb db, IPatientRegister patients, IPractitionerDesk practitioners)
{
    /// <summary>After these a woman is no longer pregnant; after the others nobody knows.</summary>
    public static readonly OutcomeKind[] EndsIt =
        [OutcomeKind.LiveBirth, OutcomeKind.Stillbirth, OutcomeKind.Miscarriage, OutcomeKind.Abortion];

    /// <param name="facility">Where she is cared for; the facility of whoever opens it when null.</param>
    /// <param name="confirmed">That she is improbably young or old, or that the pregnancy overlaps her last one, is right.</param>
    /// <returns>
    /// <c>patient.not-found</c>, <c>pregnancy.already-active</c>, <c>pregnancy.after-maternal-death</c>, or what
    /// <see cref="Pregnancy.Register"/> refuses.
    /// </returns>
    public async Task<Result<Pregnancy>> OpenAsync(
        PatientId patientId, DatingEvidence evidence, string? facility, bool confirmed, AccountId? by, DateTimeOffset now,
        CancellationToken ct)
    {
        if (await patients.FindAsync(patientId, ct) is not { } her) return AccessErrors.NotYourPatient;

        var earlier = await EarlierAsync(patientId, ct);
        if (ObstacleIn(earlier) is { } obstacle) return obstacle;

        var mother = new ExpectantMother(patientId, her.IsRecordedMale, her.DateOfBirth, confirmed)
        {
            LastEndedOn = earlier.Where(p => p.Kind is { } kind && EndsIt.Contains(kind)).Max(p => p.EndedOn),
        };
        var card = facility is null && by is { } account ? await practitioners.FindAsync(account, ct) : null;
        var registered = Pregnancy.Register(mother, evidence, facility ?? card?.HospitalAffiliation, by, now);
        if (registered.IsSuccess) db.Pregnancies.Add(registered.Value);
        return registered;
    }

    private Task<List<Earlier>> EarlierAsync(PatientId patientId, CancellationToken ct) =>
        db.Pregnancies.AsNoTracking().Where(p => p.PatientId == patientId)
            .Select(p => new Earlier(p.Status, (OutcomeKind?)p.Outcome!.Kind, (DateOnly?)p.Outcome.Date)).ToListAsync(ct);

    private static Error? ObstacleIn(List<Earlier> hers)
    {
        if (hers.Exists(p => p.Status is PregnancyStatus.Active)) return PregnancyErrors.AlreadyActive;
        return hers.Exists(p => p.Kind is OutcomeKind.MaternalDeath) ? PregnancyErrors.AfterMaternalDeath : null;
    }

    private sealed record Earlier(PregnancyStatus Status, OutcomeKind? Kind, DateOnly? EndedOn);
}
