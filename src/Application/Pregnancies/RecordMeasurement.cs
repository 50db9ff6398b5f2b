using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>Enters what was measured in a pregnancy.</summary>
public static class RecordMeasurement
{
    /// <param name="TakenOn">Today when left out.</param>
    /// <param name="Confirmed">Needed when the value is improbable.</param>
    [Requires(Permission.PregnancyWrite)]
    public sealed record Command(
        PatientId PatientId, PregnancyId PregnancyId, MeasurementKind? Kind, string? Value, DateOnly? TakenOn, bool Confirmed)
        : ICommand<MeasurementView>, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>What is stated rather than measured goes into the profile.</summary>
        private static readonly MeasurementKind?[] Measured =
            [MeasurementKind.BloodPressure, MeasurementKind.Haemoglobin, MeasurementKind.BloodSugar, MeasurementKind.Weight];

        public Validator()
        {
            RuleFor(c => c.Kind).Must(kind => Measured.Contains(kind))
                .WithMessage("This must be one of: blood_pressure, haemoglobin, blood_sugar, weight.");
            RuleFor(c => c.Value).NotEmpty().MaximumLength(Reading.MaxLength);
        }
    }

    internal sealed class Handler(IPregnanciesDb db, ICareCircle care, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<MeasurementView>>
    {
        public async Task<Result<MeasurementView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pregnancy = await db.Pregnancies.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == command.PregnancyId && p.PatientId == command.PatientId, cancellationToken);
            if (pregnancy is null) return PregnancyErrors.NotFound;

            var reading = Reading.Of(command.Kind!.Value, command.Value!);
            if (!reading.IsSuccess) return reading.Error.At("value");

            var now = clock.GetUtcNow();
            var day = command.TakenOn ?? LocalCalendar.DateOf(now);
            var taken = Measurement.Taken(pregnancy, reading.Value, day, command.Confirmed, user.AccountId!.Value, now);
            if (!taken.IsSuccess) return taken.Error;

            db.Measurements.Add(taken.Value);
            await care.SawAsync(command.PatientId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return MeasurementView.Of(taken.Value);
        }
    }
}
