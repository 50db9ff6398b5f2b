using FluentValidation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.Pregnancies;

/// <summary>Evidence of the beginning of a pregnancy, as a practitioner sends it; one of the three suffices, more may be given.</summary>
/// <param name="LmpDate">First day of the last menstrual period.</param>
/// <param name="CycleLengthDays">From one period to the next; left out when that is irregular.</param>
public sealed record DatingInput(DateOnly? LmpDate, int? CycleLengthDays, UltrasoundInput? Ultrasound, IvfInput? Ivf)
{
    internal Result<DatingEvidence> ToEvidence(DateOnly today)
    {
        var evidence = DatingEvidence.None;
        if (LmpDate is { } lmp)
        {
            var period = LastMenstrualPeriod.Stated(lmp, CycleLengthDays, today);
            if (!period.IsSuccess) return period.Error;
            evidence = evidence with { LastPeriod = period.Value };
        }

        if (Ultrasound is { Date: { } scanned, Weeks: { } weeks, Days: { } days })
        {
            var scan = UltrasoundScan.Measured(scanned, weeks, days, today);
            if (!scan.IsSuccess) return scan.Error;
            evidence = evidence with { Scan = scan.Value };
        }

        if (Ivf is { TransferDate: { } transferred, EmbryoAgeDays: { } age })
        {
            var transfer = EmbryoTransfer.Done(transferred, age, today);
            if (!transfer.IsSuccess) return transfer.Error;
            evidence = evidence with { Transfer = transfer.Value };
        }

        return evidence;
    }

    internal sealed class Validator : AbstractValidator<DatingInput>
    {
        public Validator()
        {
            RuleFor(d => d.LmpDate).NotNull().When(d => d.Ultrasound is null && d.Ivf is null)
                .WithMessage("Give at least one of lmp_date, ultrasound and ivf.");
            RuleFor(d => d.CycleLengthDays).Null().When(d => d.LmpDate is null)
                .WithMessage("The length of the cycle goes with lmp_date.");
            RuleFor(d => d.Ultrasound!).ChildRules(scan =>
            {
                scan.RuleFor(s => s.Date).NotNull();
                scan.RuleFor(s => s.Weeks).NotNull();
                scan.RuleFor(s => s.Days).NotNull();
            });
            RuleFor(d => d.Ivf!).ChildRules(ivf =>
            {
                ivf.RuleFor(t => t.TransferDate).NotNull();
                ivf.RuleFor(t => t.EmbryoAgeDays).NotNull();
            });
        }
    }
}

/// <param name="Date">Day of the scan.</param>
/// <param name="Weeks">Completed weeks that were measured.</param>
/// <param name="Days">0 to 6 days beside them.</param>
public sealed record UltrasoundInput(DateOnly? Date, int? Weeks, int? Days);

/// <param name="EmbryoAgeDays">Days since fertilisation on the day of transfer; 0 for insemination.</param>
public sealed record IvfInput(DateOnly? TransferDate, int? EmbryoAgeDays);
