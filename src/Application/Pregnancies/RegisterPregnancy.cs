using FluentValidation;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>Opens the antenatal record of a pregnancy and plans its contacts.</summary>
public static class RegisterPregnancy
{
    /// <param name="Facility">Where she is cared for; the practitioner's own facility when left out.</param>
    /// <param name="Confirmed">Needed when she is improbably young or old, or the pregnancy overlaps her last one.</param>
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(PatientId PatientId, DatingInput Dating, string? Facility, bool Confirmed)
        : ICommand<PregnancyView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Dating).SetValidator(new DatingInput.Validator()).OverridePropertyName("");
            RuleFor(c => c.Facility).MustBeOneLine(ContactParticulars.MaxNameLength);
        }
    }

    internal sealed class Handler(
        IPregnanciesDb db, IPatientRegister patients, ICurrentUser user, IPractitionerDesk practitioners, TimeProvider clock)
        : IRequestHandler<Command, Result<PregnancyView>>
    {
        /// <summary>After these a woman is no longer pregnant; after the others nobody knows.</summary>
        private static readonly OutcomeKind[] EndsIt =
            [OutcomeKind.LiveBirth, OutcomeKind.Stillbirth, OutcomeKind.Miscarriage, OutcomeKind.Abortion];

        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await patients.FindAsync(command.PatientId, cancellationToken) is not { } her) return AccessErrors.NotYourPatient;

            var earlier = await EarlierAsync(command.PatientId, cancellationToken);
            if (ObstacleIn(earlier) is { } obstacle) return obstacle;

            var now = clock.GetUtcNow();
            var today = LocalCalendar.DateOf(now);
            var evidence = command.Dating.ToEvidence(today);
            if (!evidence.IsSuccess) return evidence.Error;

            var card = user.AccountId is { } me ? await practitioners.FindAsync(me, cancellationToken) : null;
            var place = command.Facility.OrNothing() ?? card?.HospitalAffiliation;
            var mother = new ExpectantMother(command.PatientId, her.IsRecordedMale, her.DateOfBirth, command.Confirmed)
            {
                LastEndedOn = earlier.Where(p => p.Kind is { } kind && EndsIt.Contains(kind)).Max(p => p.EndedOn),
            };
            var registered = Pregnancy.Register(mother, evidence.Value, place, user.AccountId, now);
            if (!registered.IsSuccess) return registered.Error;

            db.Pregnancies.Add(registered.Value);
            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(registered.Value, today);
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
}
