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
    /// <param name="Confirmed">Needed when she is improbably young or old.</param>
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
        public async Task<Result<PregnancyView>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await patients.FindAsync(command.PatientId, cancellationToken) is not { } her) return AccessErrors.NotYourPatient;
            if (await ObstacleAsync(command.PatientId, cancellationToken) is { } obstacle) return obstacle;

            var now = clock.GetUtcNow();
            var today = LocalCalendar.DateOf(now);
            var evidence = command.Dating.ToEvidence(today);
            if (!evidence.IsSuccess) return evidence.Error;

            var card = user.AccountId is { } me ? await practitioners.FindAsync(me, cancellationToken) : null;
            var place = command.Facility.OrNothing() ?? card?.HospitalAffiliation;
            var mother = new ExpectantMother(command.PatientId, her.IsRecordedMale, her.DateOfBirth, command.Confirmed);
            var registered = Pregnancy.Register(mother, evidence.Value, place, user.AccountId, now);
            if (!registered.IsSuccess) return registered.Error;

            db.Pregnancies.Add(registered.Value);
            await db.SaveChangesAsync(cancellationToken);
            return PregnancyView.Of(registered.Value, today);
        }

        private async Task<Error?> ObstacleAsync(PatientId patientId, CancellationToken ct)
        {
            var hers = await db.Pregnancies.AsNoTracking().Where(p => p.PatientId == patientId)
                .Select(p => new { p.Status, Kind = (OutcomeKind?)p.Outcome!.Kind }).ToListAsync(ct);
            if (hers.Exists(p => p.Status is PregnancyStatus.Active)) return PregnancyErrors.AlreadyActive;
            return hers.Exists(p => p.Kind is OutcomeKind.MaternalDeath) ? PregnancyErrors.AfterMaternalDeath : null;
        }
    }
}
